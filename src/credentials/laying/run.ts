import { goesOnAt } from './blank-in-run.ts';
import { addBoxes, counted, spanOf } from './candidate.ts';
import type { Boxes, Filling } from './candidate.ts';
import { isEndUnclear, isParted } from './end-of-run.ts';
import { beginsValue, endOfEllipsis } from './ends.ts';
import { rangeOf } from '../forms.ts';
import type { Reading } from '../reading/reading.ts';
import { say } from '../say.ts';
import { isForeign, readerAt } from './run-reader.ts';
import type { Steps } from '../steps.ts';
import type { CellState, Finding, RunPart } from '../types.ts';

/** A run laid against the text. */
export interface Run {
  readonly boxes: readonly Boxes[];
  /** Characters, and those among them that belong to the alphabet. */
  readonly count: number;
  readonly readable: number;
  /** The cell after it. */
  readonly to: number;
  readonly findings: readonly Finding[];
}

/** Boxes laid between two places where the work can be left. */
const stepLength = 4096;

/**
 * Reads one run of variable length, over white space only where nothing else can be meant.
 *
 * @param mayJoin whether it is all there is behind the prefix: it then goes on behind white space
 */
export function* readRun(
  reading: Reading,
  run: RunPart,
  at: number,
  end: number,
  mayJoin: boolean,
): Steps<Run> {
  const { plain } = reading;
  const reader = readerAt(reading, run, at, end);
  const { readsAt } = reader;
  const { max } = rangeOf(run);
  const isOpenEnded = run.alphabet === 'base64url' || run.alphabet === 'role-path';
  const boxes: Filling[] = [];
  const findings: Finding[] = [];
  const cased: number[] = [];
  const misread: number[] = [];
  let count = 0;
  let wrong = 0;
  let stepEnd = stepLength;
  let cell = at;
  let lineStart = Math.max(0, at - 200);
  lineStart += plain.slice(lineStart, at).lastIndexOf('\n') + 1;
  let width = 0;

  const endsBefore = (place: number) => isOpenEnded && beginsValue(plain, place);
  const add = (state: CellState, to: string, length = 1) => {
    addBoxes(boxes, count < max || state === 'wrong' ? state : 'extra', to, cell, length);
    count += length;
    cell += length;
  };
  /** Where what stands for itself from a cell on ends, or is too much for one step. */
  const endOfRight = (from: number): number => {
    const most = from + (count < max ? Math.min(max - count, stepLength) : stepLength);
    let stop = from + 1;
    while (stop < most && readsAt(stop)?.slip === 'none' && !endsBefore(stop)) stop++;
    return stop;
  };

  while (cell < plain.length) {
    if (count > stepEnd) {
      stepEnd = count + stepLength;
      yield;
    }
    const said = readsAt(cell);
    if (said && count > 0 && endsBefore(cell)) break;
    if (said?.slip === 'none') {
      const stop = endOfRight(cell);
      add('right', plain.slice(cell, stop), stop - cell);
    } else if (said) {
      (said.slip === 'misread' ? misread : cased).push(cell);
      add('mended', said.to);
    } else if (/\s/u.test(plain.charAt(cell))) {
      const soFar = { count, isCased: cased.length > 0, lineStart, width };
      const next = mayJoin && count > 0 ? goesOnAt(reader, soFar, cell) : null;
      if (next === 'unclear') findings.push(say('unclear-end', {}, [spanOf(reading, cell)]));
      if (typeof next !== 'number') break;
      if (plain.slice(cell, next).includes('\n')) {
        width = cell - lineStart;
        lineStart = next;
      }
      cell = next;
    } else if (endOfEllipsis(plain, cell) > 0) {
      cell = endOfEllipsis(plain, cell);
      findings.push(say('cut-off', {}, [spanOf(reading, cell - 1)]));
      break;
    } else if (isForeign(reader, cell, count, mayJoin)) {
      add('wrong', '');
      wrong++;
    } else break;
  }
  if ((isOpenEnded && isEndUnclear(reading, run, cell)) || isParted(plain, run, count, cell))
    findings.push(say('unclear-end', {}, [spanOf(reading, cell - 1)]));
  findings.push(...counted(reading, { 'wrong-case': cased, 'misread-characters': misread }));
  return { boxes, count, readable: count - wrong, to: cell, findings };
}
