import { describe, expect, test } from 'vitest';
import { hasBegun } from '../../src/facts/day.ts';

describe('a day has begun as soon as it has begun somewhere', () => {
  test.for([
    { day: '2026-11-22', where: 'UTC', now: '2026-11-22T00:00:00Z', begun: true },
    {
      day: '2026-11-23',
      where: 'Tokyo, in the morning',
      now: '2026-11-23T07:00:00+09:00',
      begun: true,
    },
    {
      day: '2026-11-22',
      where: 'Los Angeles, in the evening',
      now: '2026-11-22T20:00:00-08:00',
      begun: true,
    },
    {
      day: '2026-11-23',
      where: 'Kiritimati, at midnight',
      now: '2026-11-23T00:00:00+14:00',
      begun: true,
    },
    { day: '2026-11-23', where: 'nowhere yet', now: '2026-11-22T09:59:59Z', begun: false },
    { day: '2026-11-25', where: 'nowhere for days', now: '2026-11-22T12:00:00Z', begun: false },
  ])('$day in $where', ({ day, now, begun }) => {
    expect(hasBegun(day, Date.parse(now))).toBe(begun);
  });

  test('what is no day never begins', () => {
    expect(hasBegun('2026-13-45')).toBe(false);
  });
});
