import type { SearchLanguage } from '../language.ts';
import type { Run } from './runs.ts';
import { wordKey } from './stem.ts';

/** A word as it was written, and the key under which it is found. */
export interface Word {
  readonly key: string;
  readonly surface: string;
  /** In Japanese: how kanji are read, in folded katakana. */
  readonly reading?: string;
}

/** Where a name in code begins a new word: `MWSAuthToken`, `refreshToken`. */
const hump = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** Longer keys are values; their beginning is enough to find them. */
export const longestKey = 28;

/**
 * The words of Latin runs that marks join: each for itself, its humps, and all as one, so that
 * `SP-API`, `SP API` and `SPAPI` meet.
 *
 * @param runs one group of `joinedRuns`
 */
export function latinWords(runs: readonly Run[], language: SearchLanguage): readonly Word[] {
  const humps = runs.flatMap(({ text }) => text.split(hump));
  const singles = [...runs.map(({ text }) => text), ...humps].filter((text) => text.length > 1);
  const joined = runs.map(({ text }) => text).join('');
  return [...new Set([...singles, joined])]
    .filter((text) => (!isValue(text) || text === joined) && !isSample(text))
    .map((text) => ({ key: latinKey(text, language), surface: text }))
    .filter(({ key }) => key.length > 0);
}

/** The key of a Latin word or of words joined by marks. */
export function latinKey(word: string, language: SearchLanguage): string {
  return wordKey(word, language).slice(0, longestKey);
}

/** Part of a token or an ID rather than a word: long, or letters and digits mixed. */
function isValue(text: string): boolean {
  return text.length > 24 || (text.length > 7 && /\d/u.test(text) && /\p{L}/u.test(text));
}

/** A value whole, made up or a sum of a file: nobody types it, and a pasted one is not searched. */
const isSample = (text: string) => (text.match(/\d/gu) ?? []).length >= 8;
