import { foldKana, foldWidth } from '../../text/index.ts';
import { intentKey } from '../analysis/intent-key.ts';
import type { IntentPart } from '../analysis/intents.ts';
import { isVerb, skeleton, verbKey } from '../analysis/kanji.ts';
import type { SearchLanguage } from '../language.ts';
import { latinKey } from '../analysis/latin-words.ts';
import type { LexiconData } from '../page-data.ts';
import { unpackWords } from '../word-list.ts';
import { compoundParts } from '../analysis/vocabulary.ts';

/** A word of the index: how it is written, and its key there. */
export interface Entry {
  readonly surface: string;
  readonly key: string;
  readonly script: 'latin' | 'katakana' | 'kanji';
}

/** Something that readers want to do or know: its key in the index and its part in a query. */
interface Intent {
  readonly key: string;
  readonly part: IntentPart;
}

/** The words of one language's index. */
export interface Lexicon {
  readonly language: SearchLanguage;
  /** By key; words of titles and headings come first. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Keys of the words that are read so, in folded katakana. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  /** Intents by the keys of their words, verbs also by `verbKey`. */
  readonly intents: ReadonlyMap<string, readonly Intent[]>;
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
  const intentsOf = new Map<string, Intent[]>();
  const add = (line: string): string => {
    const [surface = '', reading] = line.split('/');
    const entry = entryOf(surface, language);
    if (!entry.key || entries.has(entry.key)) return entry.key;
    entries.set(entry.key, entry);
    const read = reading ?? (entry.script === 'katakana' ? entry.key : undefined);
    if (read) readings.set(read, [...(readings.get(read) ?? []), entry.key]);
    return entry.key;
  };
  for (const [id, part, named] of intents) {
    const keys = unpackWords(named).flatMap((line) =>
      isVerb(line) ? [add(line), verbKey(line)] : [add(line)],
    );
    for (const key of new Set(keys)) {
      intentsOf.set(key, [...(intentsOf.get(key) ?? []), { key: intentKey(id), part }]);
    }
  }
  for (const line of unpackWords(words)) add(line);
  const longest = [...entries.keys(), ...readings.keys()].reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
  return { language, entries, readings, intents: intentsOf, longest };
}

/** A word with its key. */
export function entryOf(surface: string, language: SearchLanguage): Entry {
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
