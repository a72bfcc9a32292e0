import { expect, test } from 'vitest';
import { couldBecome } from '../../src/credentials/could-become.ts';

test.for([
  ['a', 'mws-auth-token', true],
  ['amzn.m', 'mws-auth-token', true],
  ['amzn.mws.01234567-89', 'mws-auth-token', true],
  ['AMZN.MWS.0', 'mws-auth-token', true],
  ['ａｍｚｎ．ｍｗｓ．０', 'mws-auth-token', true],
  ['amzn.mws.g', 'mws-auth-token', false],
  ['amzn.mws.012-', 'mws-auth-token', false],
  ['amzn.x', 'mws-auth-token', false],
  ['Atzr', 'refresh-token', true],
  ['Atza|x', 'refresh-token', false],
  ['A1', 'seller-id', true],
  ['1234-', 'developer-id', true],
  ['1234-5', 'developer-id', true],
  ['12345-', 'developer-id', false],
  ['Amzn. Mws. 0a', 'mws-auth-token', true],
  ['a m', 'mws-auth-token', true],
  ['a m z n . m w s . 0 1 ', 'mws-auth-token', true],
  ['a m z n. m w s. 0 1', 'mws-auth-token', true],
  ['a,m,z,n,', 'mws-auth-token', true],
  ['ａ　ｍ　ｚ　ｎ', 'mws-auth-token', true],
  ['a m z n . x', 'mws-auth-token', false],
  ['a m z n . m w s . g', 'mws-auth-token', false],
  ['a m zn', 'mws-auth-token', false],
  ['M_A', 'legacy-merchant-id', true],
  ['M_A_', 'legacy-merchant-id', true],
] as const)('%s can become %s: %s', ([text, kind, expected]) => {
  expect(couldBecome(text).includes(kind)).toBe(expected);
});

test('a whole prefix leaves one kind', () => {
  expect(couldBecome('amzn.mws.')).toEqual(['mws-auth-token']);
  expect(couldBecome('amzn.mws.g')).toEqual([]);
  expect(couldBecome('a m z n . m w s .')).toEqual(['mws-auth-token']);
});
