import { expect, test } from 'vitest';
import { spellingIn } from '../../src/search/engine/present.ts';

test.for([
  { query: 'eBay Token', word: 'ebay', shown: 'eBay', why: 'capitals as typed' },
  { query: 'ＥＢＡＹ Token', word: 'ebay', shown: 'ebay', why: 'full width is shown folded' },
  {
    query: 'İSTANBUL Token',
    word: 'token',
    shown: 'token',
    why: 'a letter that grows when folded',
  },
])('what was not found is named as it was typed: $why', ({ query, word, shown }) => {
  expect(spellingIn(query, word)).toBe(shown);
});
