import { spanOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from '../reading/reading.ts';
import type { Cell, Group } from '../types.ts';

/**
 * The value in groups, as it is read aloud: a cell for each character, with its place in the text
 * and its state, and without the character.
 */
export const groupsOf = (reading: Reading, { slots }: Candidate): readonly Group[] =>
  slots().map(({ part, boxes }) => ({
    part,
    cells: boxes.flatMap(({ from, count, state }) =>
      Array.from({ length: count }, (_, i): Cell => {
        if (from < 0) return { source: null, state };
        return {
          source: spanOf(reading, from + i),
          state: state === 'right' && reading.marks.has(from + i) ? 'mended' : state,
        };
      }),
    ),
  }));
