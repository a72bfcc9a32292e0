import { describe, expect, test } from 'vitest';
import { terms } from '../../src/terms/index.ts';
import { valueTerms } from '../../src/terms/values.ts';
import type { Concept, TermLabel } from '../../src/terms/types.ts';
import { proseLines } from './prose.ts';

const concepts: readonly Concept[] = Object.values(terms);
/** Values have one name here; for actions people may choose their words. */
const values: readonly Concept[] = Object.values(valueTerms);
const isSearchOnly = (label: TermLabel) => 'searchOnly' in label;

/**
 * Names that only the search knows, with the word this site uses: misspellings and words no source
 * has. Names that mean several things, or stand inside a word that is right, are left out.
 */
function avoidedWords(language: 'de' | 'ja') {
  const labels = concepts.flatMap((concept) => concept.labels[language]);
  const right = labels.filter((label) => !isSearchOnly(label)).map(({ text }) => text);
  return values.flatMap((concept) => {
    const [preferred, ...others] = concept.labels[language];
    return others
      .filter(isSearchOnly)
      .map(({ text }) => text)
      .filter((text) => labels.filter((label) => label.text === text).length === 1)
      .filter((text) => text.length > 3 && !right.some((word) => word.includes(text)))
      .map((text) => ({ avoided: text, preferred: preferred.text }));
  });
}

/** Where people's words are quoted, listed or asked about, any word may stand. */
const quoted = /「[^」]*」|„[^“]*“/gu;

describe.for(['ja', 'de'] as const)('one thing has one name: %s', (language) => {
  const lines = proseLines(language).map(({ place, text }) => ({
    place,
    text: text.replace(quoted, ''),
  }));

  test.for(avoidedWords(language))('$preferred, not $avoided', ({ avoided }) => {
    const word = new RegExp(`(?<!\\p{L})${RegExp.escape(avoided)}(?!\\p{L})`, 'u');
    expect(lines.filter(({ text }) => !/^[|#]/u.test(text) && word.test(text))).toEqual([]);
  });
});
