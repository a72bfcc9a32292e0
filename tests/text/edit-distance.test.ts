import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/text/index.ts';

describe('counts single mistakes', () => {
  test.for([
    { one: 'token', other: 'token', distance: 0 },
    { one: 'token', other: 'tocken', distance: 1 },
    { one: 'verkäufer', other: 'verkäfuer', distance: 1 },
    { one: 'アカウント', other: 'アカンウト', distance: 1 },
    { one: '出品者', other: '出品社', distance: 1 },
    { one: 'central', other: 'centrel', distance: 1 },
    { one: '', other: 'ab', distance: 2 },
    { one: 'renew', other: 'renewal', distance: 2 },
  ])('$one and $other: $distance', ({ one, other, distance }) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  test('stops beyond the limit', () => {
    expect(editDistance('renew', 'revoke', 1)).toBe(2);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});

test('is the same in both directions', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(editDistance(one, other, 5)).toBe(editDistance(other, one, 5));
    }),
  );
});
