import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/search/word-list.ts';

test('the beginning that a word shares with the one before is written once', () => {
  expect(packWords(['Konto', 'Kontonummer', 'Token', '出品', '出品者/シユツピンシヤ'])).toBe(
    '!Konto(nummer!Token!出品$者/シユツピンシヤ',
  );
});

test('what was packed comes out again', () => {
  const letter = fc.constantFrom(...'aabbAä0ー出品者/𠮷');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(unpackWords(packWords(words))).toEqual(words);
      expect(unpackWords(packWords(words.toSorted()))).toEqual(words.toSorted());
    }),
  );
});

test('of a long beginning only a part is shared', () => {
  const words = ['a'.repeat(40), `${'a'.repeat(40)}b`];
  expect(unpackWords(packWords(words))).toEqual(words);
});

test('a word with a sign of the list itself stops the build', () => {
  expect(() => packWords(['Token', 'SP-API'])).toThrow(/SP-API/u);
});
