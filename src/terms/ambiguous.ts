import { termIds, terms } from './index.ts';
import type { TermId } from './index.ts';
import type { TermLanguage } from './types.ts';

/** Names are compared without case and without what parts their words: `Händler-ID`, `Händler ID`. */
const skeleton = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');

// One table for all languages: Token is Token in each.
const languages: readonly TermLanguage[] = ['ja', 'de', 'en'];
const meanings = new Map<string, Set<TermId>>();
for (const id of termIds) {
  for (const { text } of languages.flatMap((language) => terms[id].labels[language])) {
    const name = skeleton(text);
    meanings.set(name, (meanings.get(name) ?? new Set()).add(id));
  }
}

/** The concepts that a name can stand for, in the order of the table; none for an unknown name. */
export function meaningsOf(label: string): readonly TermId[] {
  return [...(meanings.get(skeleton(label)) ?? [])];
}

/** Whether a name stands for several things, so that it alone decides nothing. */
export function isAmbiguous(label: string): boolean {
  return meaningsOf(label).length > 1;
}
