import { describe, expect, test } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import type { KindId } from '../../src/credentials/kinds/index.ts';
import { kinds } from '../../src/credentials/kinds/index.ts';
import { sources } from '../../src/facts/sources.ts';
import { isAmbiguous, meaningsOf } from '../../src/terms/ambiguous.ts';
import type { TermId } from '../../src/terms/index.ts';
import { termIds, terms } from '../../src/terms/index.ts';
import type { TermLanguage } from '../../src/terms/types.ts';

const languages: readonly TermLanguage[] = ['ja', 'de', 'en'];
const rows = termIds.map((id) => ({ id, concept: terms[id] }));
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.for(rows)('$id', ({ concept }) => {
  test('has a name of its own in each language, with a source or marked as our word', () => {
    for (const language of languages) {
      const [first, ...others] = concept.labels[language];
      expect(first, language).not.toHaveProperty('searchOnly');
      for (const label of others) expect(label, language).not.toHaveProperty('isOwnWord');
    }
  });

  test('names only sources that exist', () => {
    const cited = languages.flatMap((language) =>
      concept.labels[language].flatMap((label) => ('sources' in label ? [label.sources] : [])),
    );
    for (const ids of cited) expect(ids.length).toBeGreaterThan(0);
    expect(cited.flat().filter((id) => !(id in sources))).toEqual([]);
  });

  test('says no name twice in a language', () => {
    for (const language of languages) {
      const texts = concept.labels[language].map(({ text }) => text);
      expect(texts).toEqual([...new Set(texts)]);
      for (const text of texts) expect(text).toBe(text.trim());
    }
  });

  test('keeps the languages apart', () => {
    for (const language of ['de', 'en'] as const) {
      const mixed = concept.labels[language].filter(({ text }) => japanese.test(text));
      expect(mixed).toEqual([]);
    }
    expect(concept.definition.de).not.toMatch(japanese);
    expect(concept.definition.ja).not.toMatch(/[äöüÄÖÜß„]/u);
  });

  test('is explained in one sentence, on a page that exists', () => {
    expect(concept.definition.ja).toMatch(/^[^。]+。$/u);
    expect(concept.definition.de).toMatch(/^[^.]+\.$/u);
    for (const locale of ['ja', 'de']) {
      const path = `src/content/docs/${locale}/${concept.slug}.mdx`;
      expect(existsSync(path), path).toBe(true);
      if (!concept.anchor) continue;
      const ids = [...readFileSync(path, 'utf8').matchAll(/\\\{#([\w-]+)\\?\}/gu)].map(
        ([, id]) => id,
      );
      expect(ids, path).toContain(concept.anchor);
    }
  });

  test('belongs to a format that exists, if it is a value', () => {
    if (concept.kind) expect(Object.keys(kinds)).toContain(concept.kind);
  });
});

test('every credential of Amazon has a name here', () => {
  const named = new Set(Object.values(terms).map(({ kind }) => kind));
  const amazon: readonly KindId[] = [
    'mws-auth-token',
    'seller-id',
    'developer-id',
    'marketplace-id',
    'lwa-client-id',
    'lwa-client-secret',
    'spapi-app-id',
    'refresh-token',
    'access-token',
    'restricted-data-token',
    'oauth-code',
    'aws-access-key-id',
    'aws-secret-access-key',
  ];
  expect(amazon.filter((kind) => !named.has(kind))).toEqual([]);
});

describe('a name that decides nothing is known as such', () => {
  const cases: readonly { name: string; meanings: readonly TermId[] }[] = [
    { name: 'ストアID', meanings: ['seller-id', 'store-id'] },
    { name: 'Client-ID', meanings: ['lwa-client-id', 'store-id'] },
    { name: 'client_id', meanings: ['lwa-client-id', 'store-id'] },
    {
      name: 'Zugriffsschlüssel',
      meanings: ['mws-auth-token', 'aws-access-key-id', 'aws-secret-access-key'],
    },
    { name: '認証トークン', meanings: ['mws-auth-token', 'refresh-token'] },
    { name: 'Token', meanings: ['seller-id', 'mws-auth-token', 'refresh-token', 'access-token'] },
    { name: 'Application ID', meanings: ['spapi-app-id', 'lwa-app-id'] },
  ];
  test.for(cases)('$name', ({ name, meanings }) => {
    expect(meaningsOf(name)).toEqual(meanings);
    expect(isAmbiguous(name)).toBe(true);
  });

  test('a name with one meaning is not, nor an unknown one', () => {
    expect(isAmbiguous('Händlertoken')).toBe(false);
    expect(meaningsOf('haendlertoken')).toEqual([]);
    expect(isAmbiguous('no such name')).toBe(false);
  });
});
