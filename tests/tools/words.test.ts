import { describe, expect, test } from 'vitest';
import { toolWords } from '../../src/messages/tools.ts';

const languages = Object.entries(toolWords).map(([locale, words]) => ({ locale, words }));

/** Every text of a catalogue with the path of its key. */
function texts(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path.slice(1), value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();

const letter = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]`;
const japaneseSlips = new RegExp(`${letter}[,.!:;?]|${letter} ${letter}|[!！]`, 'u');
const germanSlips = /["'!]|\bz\.B\.|\.\.\.|\bbitte\b|\beinfach\b/iu;

describe.for(languages)('the words of the tools in $locale', ({ locale, words }) => {
  const all = texts(words);

  test('have the keys and placeholders of the other language', () => {
    const shape = all.map(([path, text]) => [path, placeholders(text)]);
    for (const other of languages) {
      expect(texts(other.words).map(([path, text]) => [path, placeholders(text)])).toEqual(shape);
    }
  });

  test('leave no text empty', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('keep to the language guide', () => {
    const slips = locale === 'ja' ? japaneseSlips : germanSlips;
    expect(all.filter(([, text]) => slips.test(text))).toEqual([]);
  });

  test('close every quotation of a message', () => {
    expect(all.filter(([, text]) => (text.split('`').length - 1) % 2 !== 0)).toEqual([]);
  });
});
