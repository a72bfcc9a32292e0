import { foldKana, foldWidth } from '../../text/index.ts';
import { kanjiPieces } from './kanji.ts';
import type { SearchLanguage } from '../language.ts';
import { latinKey } from './latin-words.ts';
import { runsOf } from './runs.ts';
import { isSilent, isWeak } from './stop-words.ts';

/** Ends the key of a whole name, so that it is no word; at the end, to stand near its words in the index. */
export const nameEnd = 'ǂ';

/** Longer names are neither indexed nor looked up. */
export const mostWordsOfNames = 4;

/**
 * The key of a name of several words, without what is grammar: `Token für die MWS-Autorisierung`,
 * `MWS認証トークンとは`. Empty for a text of grammar only.
 */
export function nameKeyOf(text: string, language: SearchLanguage): string {
  return joined(keysOf(text, language));
}

/**
 * The keys of a name as it stands and, where words can change places, in alphabetical order. None for
 * a name that is too long to be looked up.
 */
export function nameKeys(text: string, language: SearchLanguage): ReadonlySet<string> {
  const keys = keysOf(text, language);
  if (keys.length > mostWordsOfNames) return new Set();
  const isLatin = keys.length > 1 && keys.every((key) => /^[\p{Script=Latin}\p{Nd}]+$/u.test(key));
  return new Set([keys, isLatin ? keys.toSorted() : keys].map(joined).filter(Boolean));
}

/** Longer names end early. */
const longestName = 40;

const joined = (keys: readonly string[]) => {
  const key = keys.join('').slice(0, longestName);
  return key && key + nameEnd;
};

/** Words for an ID, as keys: 開発者番号 is 開発者ID, Verkäuferkennung is Verkäufer-ID. */
const forId = /番号$|^コド$|^(?:numer|numb|kenung|identifikatio?|identifizi|identifier|identifi)$/u;

/** The key of a word inside a name. */
export const nameWord = (key: string): string => key.replace(forId, 'id');

function keysOf(text: string, language: SearchLanguage): readonly string[] {
  return wordsOf(text, language).map(nameWord);
}

function wordsOf(text: string, language: SearchLanguage): readonly string[] {
  return runsOf(foldWidth(text)).flatMap(({ script, text: run }) => {
    if (isSilent(run, language) || isWeak(run, language)) return [];
    if (script === 'latin') return [latinKey(run, language)];
    if (script === 'katakana') return [foldKana(run)];
    return kanjiPieces(run)
      .filter((piece) => piece.script === 'kanji' && !isWeak(piece.key, language))
      .map((piece) => piece.key);
  });
}
