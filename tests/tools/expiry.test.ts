import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDay,
  daysBetween,
  isoDay,
  readIsoDay,
  today,
} from '../../src/components/tools/calendar-day.ts';
import type { ExpiryCase, ExpiryFacts } from '../../src/components/tools/expiry.ts';
import type { DateProblem } from '../../src/messages/tools.ts';
import { expiryOf, readDate } from '../../src/components/tools/expiry.ts';
import { dates } from '../../src/facts/dates.ts';
import { durations } from '../../src/facts/durations.ts';

const facts: ExpiryFacts = {
  term: durations['spapi-authorization'].value,
  notice: durations['renewal-notice'].value,
  mwsStart: readIsoDay(dates['mws-start'].date),
  mwsEnd: readIsoDay(dates['mws-last-day'].date),
  spapiStart: readIsoDay(dates['spapi-announced'].date),
};
const now = readIsoDay('2026-11-21');

const judge = (day: string, what: ExpiryCase = 'public-app', on = now) =>
  expiryOf(readIsoDay(day), what, facts, on);

const endOf = (day: string, what?: ExpiryCase) => {
  const result = judge(day, what);
  return 'problem' in result ? result.problem : isoDay(result.end);
};

describe('a public app: 365 days, not a year', () => {
  test.for([
    { why: 'no leap day between', day: '2025-11-21', end: '2026-11-21' },
    {
      why: 'a leap day between: one day before the anniversary',
      day: '2023-11-21',
      end: '2024-11-20',
    },
    { why: 'on a leap day', day: '2024-02-29', end: '2025-02-28' },
    { why: 'the day before a leap day', day: '2024-02-28', end: '2025-02-27' },
    { why: 'the day after a leap day', day: '2024-03-01', end: '2025-03-01' },
    { why: 'ends on a leap day', day: '2023-03-01', end: '2024-02-29' },
    { why: 'end of a year', day: '2025-12-31', end: '2026-12-31' },
    { why: 'end of a month', day: '2026-01-31', end: '2027-01-31' },
    { why: 'clocks change in Germany', day: '2026-03-29', end: '2027-03-29' },
  ])('$why: $day', ({ day, end }) => {
    expect(endOf(day)).toBe(end);
  });

  test('every day of nine years ends 365 days later, counted one by one', () => {
    let day = readIsoDay('2021-01-01');
    for (let count = 0; count < 9 * 366; count++) {
      let end = day;
      for (let step = 0; step < 365; step++) end = tomorrow(end);
      expect(isoDay(addDays(day, 365))).toBe(isoDay(end));
      day = tomorrow(day);
    }
  });
});

/** Counts with the calendar alone, so that it can prove the arithmetic wrong. */
function tomorrow({ year, month, day }: { year: number; month: number; day: number }) {
  return (
    calendarDay(year, month, day + 1) ??
    calendarDay(year, month + 1, 1) ?? { year: year + 1, month: 1, day: 1 }
  );
}

describe('says where one stands', () => {
  test.for([
    { day: '2026-11-21', on: '2026-11-21', state: 'ahead', left: 365 },
    { day: '2026-11-21', on: '2027-10-21', state: 'ahead', left: 31 },
    { day: '2026-11-21', on: '2027-10-22', state: 'due', left: 30 },
    { day: '2026-11-21', on: '2027-11-21', state: 'due', left: 0 },
    { day: '2026-11-21', on: '2027-11-22', state: 'over', left: -1 },
  ])('authorised $day, today $on: $state', ({ day, on, state, left }) => {
    expect(judge(day, 'public-app', readIsoDay(on))).toMatchObject({ state, daysLeft: left });
  });
});

describe('MWS is history', () => {
  test.for([
    { why: 'a year later', day: '2015-05-31', end: '2016-05-31' },
    { why: 'from a leap day', day: '2020-02-29', end: '2021-02-28' },
    { why: 'never past the end of MWS', day: '2023-12-01', end: '2024-03-31' },
    { why: 'on its last day', day: '2024-03-31', end: '2024-03-31' },
  ])('$why', ({ day, end }) => {
    expect(endOf(day, 'mws')).toBe(end);
  });
});

describe('bad dates get a reason', () => {
  test.for<{ day: string; what?: ExpiryCase; problem: DateProblem }>([
    { day: '2008-12-31', problem: 'before-mws' },
    { day: '2008-12-31', what: 'mws', problem: 'before-mws' },
    { day: '2020-09-30', problem: 'before-spapi' },
    { day: '2024-04-01', what: 'mws', problem: 'after-mws' },
    { day: '2026-11-23', problem: 'future' },
    { day: '9999-12-31', problem: 'future' },
    { day: '9999-12-31', what: 'mws', problem: 'future' },
  ])('$day $what: $problem', ({ day, what, problem }) => {
    expect(endOf(day, what)).toBe(problem);
  });

  test('tomorrow is allowed: somewhere it has begun', () => {
    expect(endOf('2026-11-22')).toBe('2027-11-22');
  });

  test.for<{ fields: [string, string, string]; problem: DateProblem }>([
    { fields: ['', '', ''], problem: 'incomplete' },
    { fields: ['2026', '', '1'], problem: 'incomplete' },
    { fields: ['2026', '　', '1'], problem: 'incomplete' },
    { fields: ['2026', 'Nov', '1'], problem: 'no-number' },
    { fields: ['令和8', '11', '1'], problem: 'no-number' },
    { fields: ['-2026', '11', '1'], problem: 'no-number' },
    { fields: ['2026', '1.5', '1'], problem: 'no-number' },
    { fields: ['9'.repeat(10_000), '1', '1'], problem: 'no-number' },
    { fields: ['<b>', '{0}', '1'], problem: 'no-number' },
    { fields: ['26', '11', '1'], problem: 'short-year' },
    { fields: ['2026', '2', '30'], problem: 'no-such-day' },
    { fields: ['2025', '2', '29'], problem: 'no-such-day' },
    { fields: ['2026', '13', '1'], problem: 'no-such-day' },
    { fields: ['2026', '0', '1'], problem: 'no-such-day' },
    { fields: ['2026', '11', '31'], problem: 'no-such-day' },
    { fields: ['2026', '11', '0'], problem: 'no-such-day' },
    { fields: ['0000', '1', '1'], problem: 'before-mws' },
  ])('$fields: $problem', ({ fields, problem }) => {
    const date = readDate(...fields);
    const result = 'problem' in date ? date : expiryOf(date, 'public-app', facts, now);
    expect(result).toEqual({ problem });
  });

  test.for<{ fields: [string, string, string] }>([
    { fields: ['2024', '2', '29'] },
    { fields: ['２０２４', '０２', '２９'] },
    { fields: ['2024年', '2月', '29日'] },
    { fields: [' 2024 ', '02.', '29.'] },
  ])('$fields is read', ({ fields }) => {
    expect(readDate(...fields)).toEqual({ year: 2024, month: 2, day: 29 });
  });
});

describe('time zones play no part', () => {
  test('today is the day on the wall, not in Greenwich', () => {
    expect(today(new Date(2026, 10, 21, 0, 0, 1))).toEqual(now);
    expect(today(new Date(2026, 10, 21, 23, 59, 59))).toEqual(now);
  });

  test('days between two days are whole', () => {
    expect(daysBetween(readIsoDay('2026-03-28'), readIsoDay('2026-03-30'))).toBe(2);
    expect(daysBetween(readIsoDay('2026-10-26'), readIsoDay('2026-10-24'))).toBe(-2);
  });
});
