import { expect, test } from 'vitest';
import { usualDay } from '../../src/components/usual-day.ts';

test.for([
  ['the day of most', ['2026-11-20', '2026-11-21', '2026-11-21'], '2026-11-21'],
  ['of two that are as frequent, the first', ['2026-11-22', '2026-11-21'], '2026-11-22'],
  ['none, where nothing was read', [], undefined],
] as const)('%s', ([, days, usual]) => {
  expect(usualDay(days)).toBe(usual);
});
