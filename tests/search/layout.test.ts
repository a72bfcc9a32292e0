import { expect, test } from 'vitest';
import { layOut } from '../../src/search/build/layout.ts';

const pages = [
  ['amazon', 'id', 'token'],
  ['amazon', 'id', 'konto'],
  ['amazon', 'konto', 'token', 'mws'],
  [],
];
const laidOut = layOut(pages.map((words) => new Set(words))).map((line) => line.split(' '));

test('a word stands at the same place in every page that has it', () => {
  for (const word of new Set(pages.flat())) {
    const places = laidOut.map((line) => line.indexOf(word)).filter((place) => place >= 0);
    expect(new Set(places).size, word).toBe(1);
  }
});

test('no word is lost and none is added', () => {
  expect(laidOut.map((line) => line.filter((word) => /\w/u.test(word)).sort())).toEqual(
    pages.map((words) => [...words].sort()),
  );
});

test('the most frequent word stands first', () => {
  expect(laidOut.slice(0, 3).map(([first]) => first)).toEqual(['amazon', 'amazon', 'amazon']);
});
