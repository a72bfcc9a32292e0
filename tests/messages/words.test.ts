import { describe, expect, test } from 'vitest';
import { findingParams } from '../../src/credentials/finding-params.ts';
import type { FindingId } from '../../src/credentials/findings.ts';
import { fill } from '../../src/messages/fill.ts';
import { findingText } from '../../src/messages/finding-text.ts';
import { checkerWords } from '../../src/messages/index.ts';

const languages = Object.entries(checkerWords).map(([locale, words]) => ({ locale, words }));

/** Every text of a catalogue with the path of its key. */
function texts(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path.slice(1), value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const letter = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]`;
const japaneseSlips = new RegExp(`${letter}[,.!:;]|${letter} ${letter}`, 'u');
const germanSlips = /["']|\bz\.B\.|\.\.\./u;

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);

describe.for(languages)('the words of the checker in $locale', ({ locale, words }) => {
  const all = texts(words);

  test('have the same keys as the other language', () => {
    const keys = all.map(([path]) => path);
    for (const other of languages) expect(texts(other.words).map(([path]) => path)).toEqual(keys);
  });

  test('leave no text empty but advice', () => {
    const empty = all.filter(([path, text]) => text.trim() === '' && !path.endsWith('.advice'));
    expect(empty).toEqual([]);
  });

  test.for(Object.entries(findingParams).map(([id, params]) => ({ id: id as FindingId, params })))(
    '$id uses only what the checker tells',
    ({ id, params }) => {
      const { title, advice } = words.findings[id];
      const unknown = placeholders(title + advice).filter((name) => !params.includes(name ?? ''));
      expect(unknown).toEqual([]);
    },
  );

  test('use the same placeholders as the other language in the interface', () => {
    const used = texts(words.ui).map(([path, text]) => [path, placeholders(text).sort()]);
    for (const other of languages) {
      expect(
        texts(other.words.ui).map(([path, text]) => [path, placeholders(text).sort()]),
      ).toEqual(used);
    }
  });

  test('shout at nobody and blame nobody', () => {
    const rude = all.filter(([, text]) =>
      /[!！]|ungültig|無効な値|\bfalsch eingegeben\b/u.test(text),
    );
    expect(rude).toEqual([]);
  });

  test('carry no half-width punctuation into Japanese, no typewriter quotes into German', () => {
    const wrong = locale === 'ja' ? japaneseSlips : germanSlips;
    expect(all.filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});

describe('filling in', () => {
  test('puts numbers and words where they belong', () => {
    expect(fill('{a} von {b}', { a: 1, b: 'zwei' })).toBe('1 von zwei');
  });

  test('leaves what it does not know, so that the mistake is seen', () => {
    expect(fill('{a} {missing}', { a: 1 })).toBe('1 {missing}');
  });

  test('names countries in the language of the reader', () => {
    const finding = { id: 'known-marketplace', params: { marketplace: 'GB' }, spans: [] } as const;
    const germanTitle = findingText(finding, checkerWords.de, 'de').title;
    const japaneseTitle = findingText(finding, checkerWords.ja, 'ja').title;
    expect(germanTitle).toContain('Vereinigtes Königreich');
    expect(japaneseTitle).toContain('イギリス');
  });
});
