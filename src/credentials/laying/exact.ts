import type { Slot } from './candidate.ts';
import { isLiteral } from '../forms.ts';
import type { Layout } from './layout.ts';
import type { Plan } from './plans.ts';
import type { Reading } from '../reading/reading.ts';

/** A body that stands in the text to the letter, and ends there; null where a closer look is needed. */
export function layExact(
  { plain, marks }: Reading,
  { body, groups, exact }: Plan,
  at: number,
): (Layout & { readonly value: string }) | null {
  // A long dash is a hyphen in groups only; marks are rare.
  if (!exact || (!groups && marks.size > 0)) return null;
  exact.lastIndex = at;
  const value = exact.exec(plain)?.[0];
  if (value === undefined) return null;
  const count = groups?.borders.at(-1) ?? value.length;
  return {
    value,
    slots: () => {
      let cell = 0;
      return body.map((part): Slot => {
        const to = value.slice(
          cell,
          cell + (isLiteral(part) ? part.literal.length : (part.length ?? value.length)),
        );
        const from = at + cell;
        cell += to.length;
        return { part: part.name, boxes: [{ to, from, count: to.length, state: 'right' }] };
      });
    },
    findings: [],
    to: at + value.length,
    readable: count,
    tokens: count,
  };
}
