import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import { mwsToken, readBack } from './support.ts';

const signs = { right: 'o', mended: 'm', wrong: 'w', missing: '_', extra: '+' };

/** The boxes as a picture: one sign each, groups parted by blanks. */
function picture(text: string): string {
  const [find] = inspect(text).finds;
  if (!find) return '';
  return readBack(text, find)
    .map(({ cells }) => cells.map(({ state }) => signs[state]).join(''))
    .join(' ');
}

describe('the boxes of an MWS token', () => {
  test.for([
    ['right', mwsToken, 'ooooooooo oooooooo o oooo o oooo o oooo o oooooooooooo'],
    [
      'in capitals',
      mwsToken.toUpperCase().replace('AMZN.MWS.', 'amzn.mws.'),
      'ooooooooo oooooooo o oomm o mmmm o oooo o oooooommmmmm',
    ],
    [
      'without its hyphens',
      mwsToken.replaceAll('-', ''),
      'ooooooooo oooooooo m oooo m oooo m oooo m oooooooooooo',
    ],
    [
      'with a wrong letter',
      mwsToken.replace('8', 'g'),
      'ooooooooo oooooooo o wooo o oooo o oooo o oooooooooooo',
    ],
    [
      'with a character missing',
      mwsToken.replace('cdef-', 'cde-'),
      'ooooooooo oooooooo o oooo o ooo_ o oooo o oooooooooooo',
    ],
    [
      'with a character too many',
      mwsToken.replace('cdef-', 'cdeff-'),
      'ooooooooo oooooooo o oooo o oooo+ o oooo o oooooooooooo',
    ],
    [
      'without its last group',
      mwsToken.slice(0, -13),
      'ooooooooo oooooooo o oooo o oooo o oooo _ ____________',
    ],
    [
      'with the kana that the a key gives',
      mwsToken.replace('89ab', '89あb'),
      'ooooooooo oooooooo o oomo o oooo o oooo o oooooooooooo',
    ],
    [
      'full width',
      'ａ' + mwsToken.slice(1),
      'moooooooo oooooooo o oooo o oooo o oooo o oooooooooooo',
    ],
  ] as const)('%s', ([, text, expected]) => {
    expect(picture(text)).toBe(expected);
  });

  test('name the parts of the form', () => {
    const [find] = inspect(mwsToken).finds;
    expect(find && readBack(mwsToken, find).map(({ part }) => part)).toEqual([
      ...['prefix', 'group-1', 'separator', 'group-2', 'separator', 'group-3', 'separator'],
      ...['group-4', 'separator', 'group-5'],
    ]);
  });

  test('point to the places in the text', () => {
    const text = `> ${mwsToken}`;
    const [find] = inspect(text).finds;
    expect(find && readBack(text, find)[0]?.cells[0]).toEqual({
      source: { start: 2, end: 3 },
      state: 'right',
    });
  });
});
