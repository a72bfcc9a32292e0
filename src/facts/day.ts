/** At UTC+14 a day begins so much before UTC: where it begins first. */
const firstHour = -14 * 60 * 60 * 1000;

/**
 * Whether a day has begun anywhere on earth. Who writes today's date in the morning in Tokyo is ahead
 * of UTC.
 *
 * @param day `YYYY-MM-DD`
 * @returns false for what is no date
 */
export function hasBegun(day: string, now = Date.now()): boolean {
  return Date.parse(day) + firstHour <= now;
}

/** The day of a moment in UTC: `YYYY-MM-DD`. Throws `RangeError` for an invalid date. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 'YYYY-MM-DD'.length);
