import type { DateProblem } from '../../messages/tools.ts';
import { addDays, calendarDay, daysBetween, nextYear, type CalendarDay } from './calendar-day.ts';

/** Which rule holds: a tool of a vendor (SP-API), MWS until it ended. */
export type ExpiryCase = 'public-app' | 'mws';

/** Numbers and days from src/facts, handed over by the page. */
export interface ExpiryFacts {
  /** How long the authorisation of a public app holds, in days. */
  readonly term: number;
  /** So many days before the end Amazon gives notice. */
  readonly notice: number;
  readonly mwsStart: CalendarDay;
  readonly mwsEnd: CalendarDay;
  /** Before this day nobody could authorise anything for SP-API. */
  readonly spapiStart: CalendarDay;
}

/** Before the time to renew, within it, past the end; history for MWS. */
type ExpiryState = 'ahead' | 'due' | 'over' | 'history';

export interface Expiry {
  readonly state: ExpiryState;
  /** The last day of the term. */
  readonly end: CalendarDay;
  /** From this day on it is time to renew: Amazon gives notice. */
  readonly renewFrom: CalendarDay;
  /** Days from today to the end; negative after it. */
  readonly daysLeft: number;
}

/** Days before the end on which the calendar reminds: Amazon's own notice, and twice more. */
export const reminderDays = [30, 14, 7] as const;

/** A date as three fields give it, or what is wrong with it. */
export function readDate(
  yearText: string,
  monthText: string,
  dayText: string,
): CalendarDay | { readonly problem: DateProblem } {
  const texts = [yearText, monthText, dayText].map((text) => text.normalize('NFKC').trim());
  if (texts.includes('')) return { problem: 'incomplete' };
  // People copy 11月 and 21. with the number.
  const numbers = texts.map((text) => /^(\d{1,4})[年月日.]?$/u.exec(text)?.[1]);
  const [year, month, day] = numbers;
  if (!year || !month || !day) return { problem: 'no-number' };
  if (year.length < 4) return { problem: 'short-year' };
  return calendarDay(Number(year), Number(month), Number(day)) ?? { problem: 'no-such-day' };
}

/** When an authorisation ends, or why that cannot be said. */
export function expiryOf(
  authorised: CalendarDay,
  what: ExpiryCase,
  facts: ExpiryFacts,
  now: CalendarDay,
): Expiry | { readonly problem: DateProblem } {
  const isBefore = (day: CalendarDay) => daysBetween(day, authorised) < 0;
  if (isBefore(facts.mwsStart)) return { problem: 'before-mws' };
  // Somewhere it is already tomorrow.
  if (daysBetween(now, authorised) > 1) return { problem: 'future' };
  if (what === 'mws') {
    if (!isBefore(addDays(facts.mwsEnd, 1))) return { problem: 'after-mws' };
    const end = earlier(nextYear(authorised), facts.mwsEnd);
    return { state: 'history', end, renewFrom: end, daysLeft: daysBetween(now, end) };
  }
  if (isBefore(facts.spapiStart)) return { problem: 'before-spapi' };
  const end = addDays(authorised, facts.term);
  const daysLeft = daysBetween(now, end);
  const state = daysLeft < 0 ? 'over' : daysLeft <= facts.notice ? 'due' : 'ahead';
  return { state, end, renewFrom: addDays(end, -facts.notice), daysLeft };
}

const earlier = (one: CalendarDay, other: CalendarDay) =>
  daysBetween(one, other) < 0 ? other : one;
