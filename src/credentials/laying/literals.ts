import { isDigit, isGap, isWord } from '../ascii.ts';

/** How a fixed piece of a value was found in the text. */
export interface LiteralPath {
  /** The cell after it. */
  readonly to: number;
  /**
   * The cell each character of the literal was read from; -1 for one that is not there. Left out
   * where the literal stands there letter by letter.
   */
  readonly cells?: readonly number[];
  /** Letters that are missing, too many, exchanged or wrong. */
  readonly slips: number;
  /** What separators and letters on the way cost, to choose between ways; 0 when nothing did. */
  readonly cost: number;
}

// Characters that are taken for one another when they are read from a screen.
const looks: Readonly<Record<string, string>> = {
  i: '1',
  l: '1',
  '|': '1',
  o: '0',
  s: '5',
  z: '2',
};

/** What a character is to a hasty eye. */
function looksOf(character: string): string {
  const small = character.toLowerCase();
  return looks[small] ?? small;
}

const asciiLooks = Array.from({ length: 128 }, (_, code) => looksOf(String.fromCharCode(code)));
const lookOf = (character: string): string =>
  asciiLooks[character.charCodeAt(0)] ?? looksOf(character);

/** Whether two characters are the same to a hasty eye. */
export const alike = (one: string, other: string): boolean =>
  one === other || lookOf(one) === lookOf(other);

/** Pairs that are taken for one letter: rn for m, vv for w. */
export const pairs: Readonly<Record<string, string>> = { m: 'rn', w: 'vv' };

/** The path of a literal that stands in the text letter by letter. */
export const straightPath = (at: number, length: number): LiteralPath => ({
  to: at + length,
  slips: 0,
  cost: 0,
});

interface Task {
  readonly plain: string;
  readonly literal: string;
  /** Letters that may be wrong. */
  readonly slips: number;
}

/** A path whose beginning is still to be filled in. */
type Unfinished = { -readonly [key in keyof LiteralPath]: LiteralPath[key] } & { cells: number[] };

/** The best way from a character of the literal and a cell on; `left` letters may yet be wrong. */
function step(task: Task, i: number, j: number, left: number, skips: number): Unfinished | null {
  const { plain, literal, slips } = task;
  if (i === literal.length)
    return { to: j, cells: Array<number>(i).fill(-1), slips: slips - left, cost: 0 };
  const want = literal.charAt(i);
  const has = plain.charAt(j);
  if (has === want) {
    const path = readFrom(step(task, i + 1, j + 1, left, skips), i, j);
    if (path) return path;
  }
  if (!isWord(want)) {
    if (/\s/u.test(has) && plain[j + 1] === want)
      return skips > 0 ? step(task, i, j + 1, left, skips - 1) : null;
    return (
      (isGap(has) ? readFrom(step(task, i + 1, j + 1, left, skips), i, j, 0.4) : null) ??
      (isWord(has) ? readFrom(step(task, i + 1, j, left, skips), i, -1, 0.4) : null)
    );
  }
  if (has !== want && has !== '' && alike(has, want)) {
    const path = readFrom(step(task, i + 1, j + 1, left, skips), i, j);
    if (path) return path;
  }
  const pair = pairs[want];
  if (pair !== undefined && pair === plain.slice(j, j + 2).toLowerCase()) {
    const path = readFrom(step(task, i + 1, j + 2, left, skips), i, j);
    if (path) return path;
  }
  const gap = isGap(has) && i > 0 && skips > 0 ? step(task, i, j + 1, left, skips - 1) : null;
  if (left === 0 || has === '') return gap;
  const next = literal.charAt(i + 1);
  const isSwapped = isWord(next) && alike(plain.charAt(j + 1), want) && alike(has, next);
  const ways = [
    gap,
    isSwapped
      ? readFrom(readFrom(step(task, i + 2, j + 2, left - 1, skips), i + 1, j), i, j + 1)
      : null,
    // Another digit is another version, not a slip.
    isWord(has) && !(isDigit(want) && isDigit(has))
      ? readFrom(step(task, i + 1, j + 1, left - 1, skips), i, j, 0.1)
      : null,
    i > 0 && isWord(has) ? step(task, i, j + 1, left - 1, skips) : null,
    readFrom(step(task, i + 1, j, left - 1, skips), i, -1, 0.1),
  ].filter((path) => path !== null);
  return ways.sort((a, b) => a.slips - b.slips || a.cost - b.cost)[0] ?? null;
}

/** A path on which a character of the literal was read from a cell. */
function readFrom(path: Unfinished | null, i: number, cell: number, cost = 0): Unfinished | null {
  if (!path) return null;
  path.cells[i] = cell;
  path.cost += cost;
  return path;
}

/**
 * Follows a literal through a text from a place on. Case, look-alikes, blanks, and separators that
 * are missing, doubled or exchanged cost nothing; of the letters, `slips` may be wrong.
 */
export const followLiteral = (
  plain: string,
  at: number,
  literal: string,
  slips: number,
): LiteralPath | null =>
  plain.startsWith(literal, at)
    ? straightPath(at, literal.length)
    : step({ plain, literal, slips }, 0, at, slips, 4);
