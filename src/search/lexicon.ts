import { foldKana, foldWidth } from '../text/index.ts';
import { skeleton } from './kanji.ts';
import type { SearchLanguage } from './language.ts';
import { latinKey } from './latin-words.ts';
import type { LexiconData } from './page-data.ts';
import { compoundParts } from './vocabulary.ts';

/** A word of the index: how it is written, and its key there. */
export interface Entry {
  readonly surface: string;
  readonly key: string;
  readonly script: 'latin' | 'katakana' | 'kanji';
}

/** The words of one language's index. */
export interface Lexicon {
  readonly language: SearchLanguage;
  /** By key; words of titles and headings come first. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Keys of the words that are read so, in folded katakana. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  /** Keys of words for what one wants to do or know. */
  readonly intents: ReadonlySet<string>;
  /** Length of the longest key and the longest reading, in UTF-16 units. */
  readonly longest: number;
}

/** Reads what `lexiconOf` wrote at build time. */
export function readLexicon(
  { words, intents }: Pick<LexiconData, 'words' | 'intents'>,
  language: SearchLanguage,
): Lexicon {
  const entries = new Map<string, Entry>();
  const readings = new Map<string, string[]>();
  let longest = 0;
  for (const line of words.split(' ')) {
    const [surface = '', reading] = line.split('/');
    const entry = entryOf(surface, language);
    if (!entry.key || entries.has(entry.key)) continue;
    entries.set(entry.key, entry);
    const read = reading ?? (entry.script === 'katakana' ? entry.key : undefined);
    if (read) readings.set(read, [...(readings.get(read) ?? []), entry.key]);
    longest = Math.max(longest, entry.key.length, read?.length ?? 0);
  }
  return { language, entries, readings, intents: new Set(intents.split(' ')), longest };
}

function entryOf(surface: string, language: SearchLanguage): Entry {
  if (/\p{Script=Han}/u.test(surface)) {
    return { surface, key: skeleton(surface), script: 'kanji' };
  }
  if (/[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(surface)) {
    return { surface, key: foldKana(surface), script: 'katakana' };
  }
  return { surface, key: latinKey(surface, language), script: 'latin' };
}

/** Keys of the known parts of a word, or undefined. */
export function partsOf(word: string, lexicon: Lexicon): readonly string[] | undefined {
  return compoundParts(foldWidth(word), lexicon.language, (key) => lexicon.entries.has(key));
}
