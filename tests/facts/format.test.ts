import { describe, expect, test } from 'vitest';
import { factIds, formatDate, formatDuration, formatFact } from '../../src/facts/format.ts';

describe('dates read as each language writes them', () => {
  test.for([
    { date: '2024-03-31', ja: '2024年3月31日', de: '31.\u00A0März 2024' },
    { date: '2025-02', ja: '2025年2月', de: 'Februar 2025' },
    { date: '2009', ja: '2009年', de: '2009' },
    // Midnight in Coordinated Universal Time is another day in many places.
    { date: '2024-01-01', ja: '2024年1月1日', de: '1.\u00A0Januar 2024' },
  ])('$date', ({ date, ja, de }) => {
    expect(formatDate(date, 'ja')).toBe(ja);
    expect(formatDate(date, 'de')).toBe(de);
  });
});

describe('lengths of time agree with their number and case', () => {
  test.for([
    { value: 1, unit: 'year', ja: '1年', de: '1\u00A0Jahr', dative: '1\u00A0Jahr' },
    { value: 365, unit: 'day', ja: '365日', de: '365\u00A0Tage', dative: '365\u00A0Tagen' },
    { value: 5, unit: 'minute', ja: '5分', de: '5\u00A0Minuten', dative: '5\u00A0Minuten' },
    { value: 1, unit: 'month', ja: '1か月', de: '1\u00A0Monat', dative: '1\u00A0Monat' },
    {
      value: [5, 60],
      unit: 'minute',
      ja: '5〜60分',
      de: '5–60\u00A0Minuten',
      dative: '5–60\u00A0Minuten',
    },
  ] as const)('$value $unit', ({ value, unit, ja, de, dative }) => {
    expect(formatDuration(value, unit, 'ja')).toBe(ja);
    expect(formatDuration(value, unit, 'de')).toBe(de);
    expect(formatDuration(value, unit, 'de', 'dative')).toBe(dative);
  });
});

test('a fact is found by its id, whether date, length of time or number', () => {
  expect(formatFact('mws-last-day', 'ja')).toBe('2024年3月31日');
  expect(formatFact('spapi-authorization', 'de', 'dative')).toBe('365\u00A0Tagen');
  expect(formatFact('unlisted-app-sellers', 'de')).toBe('25');
  expect(formatFact('fees-yearly-usd', 'ja')).toBe('1,400');
  expect(formatFact('fees-yearly-usd', 'de')).toBe('1400');
});

test('no date, length of time and number share an id', () => {
  expect(factIds.filter((id, index) => factIds.indexOf(id) !== index)).toEqual([]);
});
