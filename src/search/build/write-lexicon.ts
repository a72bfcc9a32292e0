import type { ReadIntent } from './read-intents.ts';
import type { PageWords } from './page-words.ts';
import type { Word } from '../analysis/latin-words.ts';
import { longestKey } from '../analysis/latin-words.ts';
import { packWords } from '../word-list.ts';

/**
 * The words of all pages, one per key in its most frequent spelling: first those that stand in
 * titles, names and headings, so that a repair prefers them. Only those carry their reading.
 *
 * @param synonyms words that stand in no page and find some
 * @param intents their words stand beside, and not here
 * @returns `surface` or `surface/reading`, packed by `packWords`
 */
export function lexiconOf(
  pages: readonly PageWords[],
  synonyms: readonly Word[],
  intents: readonly ReadIntent[],
): string {
  const first = pages.flatMap(({ title, keywords, headings }) => [
    ...title,
    ...keywords,
    ...headings,
  ]);
  const rest = pages.flatMap(({ body }) => body);
  const known = new Set(intents.flatMap(({ words }) => words.map(({ key }) => key)));
  const important = spellings(first.filter(({ key }) => !known.has(key)));
  const others = [...spellings([...rest, ...synonyms])].filter(
    ([key]) => !known.has(key) && !important.has(key),
  );
  return packWords([
    ...lexiconLines([...important.values()]),
    ...lexiconLines(others.map(([, { key, surface }]) => ({ key, surface }))),
  ]);
}

/** Words as the lexicon has them: `surface` or `surface/reading`, in alphabetical order. */
export const lexiconLines = (words: readonly Word[]): readonly string[] =>
  words.map(({ surface, reading }) => (reading ? `${surface}/${reading}` : surface)).sort();

function spellings(words: readonly Word[]): Map<string, Word> {
  const counts = new Map<string, Map<string, { word: Word; count: number }>>();
  for (const word of words) {
    if (word.key.length >= longestKey) continue;
    const known = counts.get(word.key) ?? new Map<string, { word: Word; count: number }>();
    const spelling = known.get(word.surface) ?? { word, count: 0 };
    spelling.count++;
    known.set(word.surface, spelling);
    counts.set(word.key, known);
  }
  return new Map(
    [...counts].map(([key, known]) => [
      key,
      [...known.values()].reduce((best, next) => (next.count > best.count ? next : best)).word,
    ]),
  );
}
