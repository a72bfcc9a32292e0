import type { Mark } from '../characters.ts';
import { isGap, isWord } from '../ascii.ts';
import type { Hidden, Reading } from './reading.ts';
import type { Steps } from '../steps.ts';

/** Fewer characters that stand alone are a list or a table: the shortest values have ten. */
const fewest = 10;

/** Cells copied between two places where the work can be left. */
const stepLength = 8192;

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The cells that part the characters. */
  readonly gaps: readonly number[];
}

const isMark = (character: string): boolean =>
  character === '.' || character === '|' || character === '-';

/**
 * The stretch from a cell on in which one separator stands between all characters; only the marks
 * of a value may follow each other without it. Its last cell is that of the last single character.
 */
function follow(plain: string, at: number, separator: string): Stretch {
  const gaps: number[] = [];
  let cell = at;
  for (;;) {
    const [here, next, second] = [
      plain.charAt(cell),
      plain.charAt(cell + 1),
      plain.charAt(cell + 2),
    ];
    if (next === separator && (isWord(second) || isGap(second))) {
      gaps.push(cell + 1);
      cell += 2;
    } else if (
      next !== '' &&
      next !== separator &&
      isMark(here) !== isMark(next) &&
      !isMark(separator) &&
      (isWord(here) || isWord(next))
    )
      cell++;
    else return { from: at, to: cell + 1, gaps };
  }
}

const prose = /[a-z]\p{L}{2,}/iuy;

/** Whether a word of a language begins at a cell. */
function isProse(plain: string, cell: number): boolean {
  prose.lastIndex = cell;
  return prose.test(plain);
}

/** Leaves away what a stretch shares with the words before and behind it. */
function trim(plain: string, { from, to, gaps }: Stretch, least: number): Stretch | null {
  const joins = (cell: number) => isWord(plain.charAt(cell)) && isWord(plain.charAt(cell + 1));
  const isAfterWord = joins(from - 1);
  const isBeforeWord = joins(to - 1);
  const inner = gaps.slice(isAfterWord ? 1 : 0, isBeforeWord ? -1 : undefined);
  const first = isAfterWord ? (gaps[0] ?? from) + 1 : from;
  const last = isBeforeWord ? (gaps.at(-1) ?? to) : to;
  let words = 0;
  for (let cell = first; cell < last; cell++) if (isWord(plain.charAt(cell))) words++;
  // On the same line, what follows must be a word, and the last character no number or word itself.
  const isOpen =
    isBeforeWord &&
    plain[last] !== '\n' &&
    (/[\dai]/iu.test(plain.charAt(last - 1)) || !isProse(plain, last + 1));
  return words < least || isOpen ? null : { from: first, to: last, gaps: inner };
}

/**
 * A text without the separator that stands between all its characters; as it is where one does not.
 * For who is still typing: how many there will be is not asked.
 */
export function closedUp(plain: string): string {
  const separator = plain.charAt(1);
  if (!isGap(separator)) return plain;
  const { to, gaps } = follow(plain, 0, separator);
  const isLast = to === plain.length - 1 && plain.charAt(to) === separator;
  if (to < plain.length && !isLast) return plain;
  const gone = new Set(gaps);
  return [...plain.slice(0, to)].filter((_, cell) => !gone.has(cell)).join('');
}

/** Stretches of text whose characters stand apart, in order. */
function findStretches(plain: string): Stretch[] {
  const found: Stretch[] = [];
  for (let cell = 0; cell < plain.length - 2; cell++) {
    const separator = plain.charAt(cell + 1);
    const last = found.at(-1);
    // The last line of a long value may be short.
    const goesOn =
      last !== undefined && last.to >= cell - 1 && /[\t\n]/u.test(plain.charAt(cell - 1));
    if (!goesOn && plain.charAt(cell + 3) !== separator) continue;
    if (!isGap(separator)) continue;
    const stretch = follow(plain, cell, separator);
    const trimmed = trim(plain, stretch, goesOn ? 1 : fewest);
    if (trimmed) found.push(trimmed);
    cell = Math.max(cell, (trimmed ?? stretch).to - 2);
  }
  return found;
}

/**
 * A reading without the blanks or other separators that stand between all characters of a value:
 * `a m z n . m w s .`, as forms with a box for each character give it.
 */
export function* closeUp(reading: Reading): Steps<Reading> {
  const stretches = findStretches(reading.plain);
  if (stretches.length === 0) return reading;
  yield;
  const gone = new Uint8Array(reading.plain.length);
  for (const { gaps } of stretches) for (const gap of gaps) gone[gap] = 1;
  const starts = new Uint32Array(gone.length);
  const ends = new Uint32Array(gone.length);
  const units = new Uint16Array(stepLength);
  const marks = new Map<number, Mark>();
  const hidden: Hidden[] = [];
  let plain = '';
  let count = 0;
  let next = 0;
  for (let cell = 0; cell <= gone.length; cell++) {
    for (let each = reading.hidden[next]; each?.at === cell; each = reading.hidden[++next])
      hidden.push({ ...each, at: count });
    if (cell === gone.length) break;
    const [start = 0, end = 0] = [reading.starts[cell], reading.ends[cell]];
    if (gone[cell]) {
      hidden.push({ at: count, start, end, mark: 'character-gap' });
      continue;
    }
    const mark = reading.marks.get(cell);
    if (mark) marks.set(count, mark);
    units[count % stepLength] = reading.plain.charCodeAt(cell);
    starts[count] = start;
    ends[count] = end;
    if (++count % stepLength > 0) continue;
    plain += String.fromCharCode(...units);
    yield;
  }
  plain += String.fromCharCode(...units.subarray(0, count % stepLength));
  return {
    ...reading,
    plain,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    marks,
    hidden,
  };
}
