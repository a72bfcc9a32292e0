/** A day of the calendar, without a clock and without a time zone. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;

/** The day, or undefined where the calendar has none such: 30 February, month 13. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const made = fromDate(date);
  return made.year === year && made.month === month && made.day === day ? made : undefined;
}

/** As `YYYY-MM-DD`. */
export const isoDay = (day: CalendarDay): string => toDate(day).toISOString().slice(0, 10);

/** Reads `YYYY-MM-DD`, or `YYYY-MM` for the first day of a month, or `YYYY` for that of a year. */
export const readIsoDay = (text: string): CalendarDay => fromDate(new Date(text));

/** The day so many days later, or earlier if negative. Daylight saving time plays no part. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromDate(new Date(toDate(day).getTime() + days * millisecondsPerDay));
}

/** Days from one to the other; negative if the other comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((toDate(to).getTime() - toDate(from).getTime()) / millisecondsPerDay);
}

/** The same day of the next year; 28 February where there is no 29th. */
export function nextYear({ year, month, day }: CalendarDay): CalendarDay {
  return calendarDay(year + 1, month, day) ?? { year: year + 1, month, day: day - 1 };
}

/** Today where the reader is. */
export function today(now = new Date()): CalendarDay {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Midnight UTC: every way from a day to a `Date` and back goes through here. */
export function toDate({ year, month, day }: CalendarDay): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function fromDate(date: Date): CalendarDay {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
