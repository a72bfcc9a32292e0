import type { DateId } from './dates.ts';
import { dates } from './dates.ts';
import type { DurationId, DurationUnit } from './durations.ts';
import { durations } from './durations.ts';

type Language = 'de' | 'ja';

const noBreakSpace = '\u00A0';

/** A day or a month in the reader's language: 2024年3月31日, 31. März 2024, Februar 2025. Takes `YYYY-MM-DD` or `YYYY-MM`. */
export function formatDate(date: string, language: Language): string {
  const isDay = date.length > 'YYYY-MM'.length;
  const text = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(isDay && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
  return text.replace(/(\d\.) /u, `$1${noBreakSpace}`);
}

/** German forms: one, many, many after prepositions such as „nach“ (dative). */
const germanUnits: Readonly<Record<DurationUnit, readonly [string, string, string]>> = {
  minute: ['Minute', 'Minuten', 'Minuten'],
  hour: ['Stunde', 'Stunden', 'Stunden'],
  day: ['Tag', 'Tage', 'Tagen'],
  year: ['Jahr', 'Jahre', 'Jahren'],
};

const japaneseUnits: Readonly<Record<DurationUnit, string>> = {
  minute: '分',
  hour: '時間',
  day: '日',
  year: '年',
};

/** Grammatical case of a German length of time; Japanese has one form for both. */
export type DurationCase = 'nominative' | 'dative';

/** A length of time in the reader's language: 365日, 365 Tage, nach 365 Tagen. */
export function formatDuration(
  value: number,
  unit: DurationUnit,
  language: Language,
  grammaticalCase: DurationCase = 'nominative',
): string {
  if (language === 'ja') return `${value}${japaneseUnits[unit]}`;
  const [one, many, dative] = germanUnits[unit];
  const word = value === 1 ? one : grammaticalCase === 'dative' ? dative : many;
  return `${value}${noBreakSpace}${word}`;
}

export type FactId = DateId | DurationId;

/** Ids of all dates and durations that a page can print. */
export const factIds = [...Object.keys(dates), ...Object.keys(durations)] as [FactId, ...FactId[]];

/** The fact in the reader's language. */
export function formatFact(id: FactId, language: Language, grammaticalCase?: DurationCase): string {
  if (id in dates) return formatDate(dates[id as DateId].date, language);
  const { value, unit } = durations[id as DurationId];
  return formatDuration(value, unit, language, grammaticalCase);
}
