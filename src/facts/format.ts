import type { DateId } from './dates.ts';
import { dates } from './dates.ts';
import type { DurationId, DurationUnit } from './durations.ts';
import { durations } from './durations.ts';
import { formatDate } from './format-date.ts';
import type { NumberId } from './numbers.ts';
import { numbers } from './numbers.ts';

export { formatDate };

type Language = 'de' | 'ja';

const noBreakSpace = '\u00A0';

/** German forms: one, many, many after prepositions such as „nach“ (dative). */
const germanUnits: Readonly<Record<DurationUnit, readonly [string, string, string]>> = {
  minute: ['Minute', 'Minuten', 'Minuten'],
  hour: ['Stunde', 'Stunden', 'Stunden'],
  day: ['Tag', 'Tage', 'Tagen'],
  month: ['Monat', 'Monate', 'Monaten'],
  year: ['Jahr', 'Jahre', 'Jahren'],
};

const japaneseUnits: Readonly<Record<DurationUnit, string>> = {
  minute: '分',
  hour: '時間',
  day: '日',
  month: 'か月',
  year: '年',
};

/** Grammatical case of a German length of time; Japanese has one form for both. */
export type DurationCase = 'nominative' | 'dative';

/** A length of time in the reader's language: 365日, 365 Tage, nach 365 Tagen, 5–60 Minuten. */
export function formatDuration(
  value: number | readonly [from: number, to: number],
  unit: DurationUnit,
  language: Language,
  grammaticalCase: DurationCase = 'nominative',
): string {
  const range = typeof value === 'number' ? [value] : value;
  if (language === 'ja') return `${range.join('〜')}${japaneseUnits[unit]}`;
  const [one, many, dative] = germanUnits[unit];
  const word = value === 1 ? one : grammaticalCase === 'dative' ? dative : many;
  return `${range.join('–')}${noBreakSpace}${word}`;
}

export type FactId = DateId | DurationId | NumberId;

/** Ids of all dates, durations and numbers that a page can print. */
export const factIds = [
  ...Object.keys(dates),
  ...Object.keys(durations),
  ...Object.keys(numbers),
] as [FactId, ...FactId[]];

/** The fact in the reader's language. */
export function formatFact(id: FactId, language: Language, grammaticalCase?: DurationCase): string {
  if (id in dates) return formatDate(dates[id as DateId].date, language);
  if (id in numbers) {
    // A thin gap or a dot in numbers of four digits is no help; years have none either.
    return numbers[id as NumberId].value.toLocaleString(language, {
      useGrouping: language === 'ja' ? 'always' : 'min2',
    });
  }
  const { value, unit } = durations[id as DurationId];
  return formatDuration(value, unit, language, grammaticalCase);
}
