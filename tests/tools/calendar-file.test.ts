import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, isoDay, readIsoDay } from '../../src/components/tools/calendar-day.ts';
import { calendarFile } from '../../src/components/tools/calendar-file.ts';
import { fill } from '../../src/messages/fill.ts';
import { toolWords } from '../../src/messages/tools.ts';

const url = 'https://warifu.example/ja/renew/#where';

function make(end: string, locale: 'de' | 'ja' = 'ja') {
  const { event } = toolWords[locale].expiry;
  const text = {
    summary: event.summary,
    description: fill(event.description, { url, term: '365' }),
  };
  const file = calendarFile(readIsoDay(end), text, locale);
  // The parser is another project's: it judges what the generator wrote.
  const calendar = new ICAL.Component(ICAL.parse(file) as string);
  const events = calendar.getAllSubcomponents('vevent').map((made) => new ICAL.Event(made));
  return { file, text, calendar, events };
}

/** An authorisation in each month, at its ends, and round leap days. */
const days = [
  ...Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`),
  ...['2026-01-31', '2026-04-30', '2026-12-31', '2023-02-28', '2023-03-01', '2024-02-29'],
];

describe('one all-day event on the day the authorisation ends', () => {
  test.for(days)('authorised on %s', (authorised) => {
    const end = isoDay(addDays(readIsoDay(authorised), 365));
    const { events } = make(end);
    const [event] = events;
    expect(events).toHaveLength(1);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe(end);
    // The end of an all-day event is the first day that no longer belongs to it.
    expect(event?.endDate.toString()).toBe(isoDay(addDays(readIsoDay(end), 1)));
  });

  test.for(days)('reminds 30, 14 and 7 days before, in the morning: %s', (authorised) => {
    const end = readIsoDay(isoDay(addDays(readIsoDay(authorised), 365)));
    const [event] = make(isoDay(end)).events;
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    const times = alarms.map((alarm) => {
      const time = event?.startDate.clone();
      if (time) time.isDate = false;
      time?.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return time?.toString();
    });
    expect(times).toEqual([30, 14, 7].map((before) => `${isoDay(addDays(end, -before))}T09:00:00`));
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(
      Array(3).fill('DISPLAY'),
    );
  });
});

describe('wherever the reader is', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.for([
    { name: 'Asia/Tokyo', hours: 9 },
    { name: 'Europe/Berlin', hours: 1 },
    { name: 'America/Los_Angeles', hours: -8 },
    { name: 'Pacific/Kiritimati', hours: 14 },
    { name: 'Pacific/Niue', hours: -11 },
  ])('$name', ({ name, hours }) => {
    process.env.TZ = name;
    expect(new Date(2027, 0, 1).getTimezoneOffset(), 'the zone is in force').toBe(hours * -60 || 0);
    expect(make('2027-03-28').events[0]?.startDate.toString()).toBe('2027-03-28');
  });
});

describe.for(['de', 'ja'] as const)('the file is well made: %s', (locale) => {
  const { file, text, calendar, events } = make('2027-11-21', locale);

  test('the text comes back as it was, in the language of the page', () => {
    expect(events[0]?.summary).toBe(text.summary);
    expect(events[0]?.description).toBe(text.description);
    expect(text.description).not.toMatch(/\{\w+\}/u);
  });

  test('lines end as the standard says and have at most 75 octets', () => {
    const lines = file.replace(/\r\n$/u, '').split('\r\n');
    expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  test('what the standard requires is there, once', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getAllProperties('prodid')).toHaveLength(1);
    for (const name of ['uid', 'dtstamp', 'dtstart']) {
      expect(events[0]?.component.getAllProperties(name)).toHaveLength(1);
    }
  });

  test('nobody is named, and the day stays free', () => {
    expect(file).not.toMatch(/ORGANIZER|ATTENDEE|LOCATION|GEO|CONTACT/u);
    expect(events[0]?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
});

test('two tools authorised on one day give two events', () => {
  expect(make('2027-11-21').events[0]?.uid).not.toBe(make('2027-11-21').events[0]?.uid);
});
