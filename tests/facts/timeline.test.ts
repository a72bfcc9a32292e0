import { describe, expect, test } from 'vitest';
import { dates } from '../../src/facts/dates.ts';
import type { TimelineEventId } from '../../src/facts/mws-timeline.ts';
import { circulatingEndDates, mwsTimeline } from '../../src/facts/mws-timeline.ts';
import { referenceWords } from '../../src/messages/reference.ts';

const ids = Object.keys(mwsTimeline) as TimelineEventId[];

describe('the timeline of MWS', () => {
  test('runs forward', () => {
    const days = ids.map((id) => dates[mwsTimeline[id].date].date);
    expect(days).toEqual([...days].sort());
  });

  test.for(['de', 'ja'] as const)('has words for every event in %s, and for no other', (locale) => {
    expect(Object.keys(referenceWords[locale].timeline.events).sort()).toEqual([...ids].sort());
  });

  test.for(['de', 'ja'] as const)('names a later day only where one was set (%s)', (locale) => {
    const { events } = referenceWords[locale].timeline;
    const named = ids.filter((id) => events[id].includes('{due}'));
    expect(named).toEqual(ids.filter((id) => 'due' in mwsTimeline[id]));
  });
});

test('a date that circulates differs from the last day of MWS', () => {
  const told = Object.values(circulatingEndDates).map(({ date }) => date as string);
  expect(told).not.toContain(dates['mws-last-day'].date);
});
