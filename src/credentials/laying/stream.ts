import { addBoxes } from './candidate.ts';
import type { Boxes, Filling } from './candidate.ts';
import type { Said } from '../forms.ts';

/** What lies in the text where a body is expected: characters in a row, and what parts them. */
export interface Stream {
  /** What each character says; null when the alphabet has no one reading for it. */
  readonly tokens: readonly (Said | null)[];
  /** The cell of each character. */
  readonly cells: readonly number[];
  readonly gaps: readonly Gap[];
  readonly to: number;
  readonly cut: boolean;
  /** Whether what follows may be the end of the value or something else. */
  readonly unclear: boolean;
}

/** The boxes of some of the characters, those behind the expected number marked as too many. */
export function boxesOf(
  { tokens, cells }: Stream,
  from: number,
  to: number,
  expected = Infinity,
): Boxes[] {
  const boxes: Filling[] = [];
  for (let i = from; i < to; i++) {
    const said = tokens[i];
    const state = !said ? 'wrong' : said.slip === 'none' ? 'right' : 'mended';
    addBoxes(boxes, i - from < expected ? state : 'extra', said?.to ?? '', cells[i] ?? -1);
  }
  return boxes;
}

/** A separator between two characters, or the white space there. */
export interface Gap {
  readonly cell: number;
  /** How many tokens stand before it. */
  readonly offset: number;
  readonly isSeparator: boolean;
}
