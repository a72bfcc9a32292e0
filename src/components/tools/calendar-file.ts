import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays, toDate, type CalendarDay } from './calendar-day.ts';
import { reminderDays } from './expiry.ts';

/** What the calendar entry says, in the page's language; nothing about the reader or the tool. */
export interface CalendarText {
  readonly summary: string;
  readonly description: string;
}

const secondsPerHour = 3600;
const secondsPerDay = 24 * secondsPerHour;

/** A reminder at midnight wakes people; calendars themselves remind of whole days at nine. */
const morning = 9;

/**
 * A calendar file (RFC 5545) with one all-day event on the day an authorisation ends, and an alarm
 * on the morning of each reminder day.
 *
 * @param language of the texts, as in BCP 47
 */
export function calendarFile(end: CalendarDay, text: CalendarText, language: string): string {
  const calendar = ical({
    prodId: { company: 'Warifu', product: 'expiry', language: language.toUpperCase() },
  });
  const event = calendar.createEvent({
    allDay: true,
    start: toDate(end),
    end: toDate(addDays(end, 1)),
    summary: text.summary,
    description: text.description,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const days of reminderDays) {
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: days * secondsPerDay - morning * secondsPerHour,
      description: text.summary,
    });
  }
  return calendar.toString();
}
