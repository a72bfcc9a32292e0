import { expect, test } from 'vitest';
import { reviewedDay } from '../../src/components/legal/reviewed-day.ts';

test.for([
  { name: 'nobody has read it', review: undefined, says: undefined },
  { name: 'read after it was written', review: '2026-11-22', says: '2026-11-22' },
  { name: 'read on the day it was written', review: '2026-11-21', says: '2026-11-21' },
  { name: 'changed after it was read', review: '2026-11-20', says: undefined },
])('a legal page names the day of its review: $name', ({ review, says }) => {
  expect(reviewedDay(review, '2026-11-21')).toBe(says);
});
