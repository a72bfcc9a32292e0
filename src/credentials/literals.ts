import { isGap, isWord } from './ascii.ts';

/** How a fixed piece of a value was found in the text. */
export interface LiteralPath {
  /** The cell after it. */
  readonly to: number;
  /** The cell each character of the literal was read from; -1 for one that is not there. */
  readonly cells: readonly number[];
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

/** Whether two characters are the same to a hasty eye. */
export function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  return a === b || (looks[a] ?? a) === (looks[b] ?? b);
}

/** Pairs that are taken for one letter: rn for m, vv for w. */
export const pairs: Readonly<Record<string, string>> = { m: 'rn', w: 'vv' };

/** The path of a literal that stands in the text letter by letter. */
export const straightPath = (at: number, length: number): LiteralPath => ({
  to: at + length,
  cells: Array.from({ length }, (_, i) => at + i),
  slips: 0,
  cost: 0,
});

/**
 * Follows a literal through a text from a place on. Case, look-alikes, blanks, and separators that
 * are missing, doubled or exchanged cost nothing; of the letters, `slips` may be wrong.
 */
export function followLiteral(
  plain: string,
  at: number,
  literal: string,
  slips: number,
): LiteralPath | null {
  /** A step whose characters were read from `cells`, and the way on from there. */
  const go = (
    i: number,
    j: number,
    cells: readonly number[],
    cost: number,
    left: number,
    skips: number,
  ): LiteralPath | null => {
    const rest = step(i, j, left, skips);
    return rest && { ...rest, cells: [...cells, ...rest.cells], cost: rest.cost + cost };
  };
  const step = (i: number, j: number, left: number, skips: number): LiteralPath | null => {
    if (i === literal.length) return { to: j, cells: [], slips: slips - left, cost: 0 };
    const want = literal.charAt(i);
    const has = plain.charAt(j);
    if (has === want) {
      const path = go(i + 1, j + 1, [j], 0, left, skips);
      if (path) return path;
    }
    if (!isWord(want)) {
      if (/\s/u.test(has) && plain[j + 1] === want)
        return skips > 0 ? step(i, j + 1, left, skips - 1) : null;
      return (
        (isGap(has) ? go(i + 1, j + 1, [j], 0.4, left, skips) : null) ??
        (isWord(has) ? go(i + 1, j, [-1], 0.4, left, skips) : null)
      );
    }
    if (has !== want && has !== '' && alike(has, want)) {
      const path = go(i + 1, j + 1, [j], 0, left, skips);
      if (path) return path;
    }
    const pair = pairs[want];
    if (pair !== undefined && pair === plain.slice(j, j + 2).toLowerCase()) {
      const path = go(i + 1, j + 2, [j], 0, left, skips);
      if (path) return path;
    }
    const gap = isGap(has) && i > 0 && skips > 0 ? step(i, j + 1, left, skips - 1) : null;
    if (left === 0 || has === '') return gap;
    const next = literal.charAt(i + 1);
    const isSwapped = isWord(next) && alike(plain.charAt(j + 1), want) && alike(has, next);
    const ways = [
      gap,
      isSwapped ? go(i + 2, j + 2, [j + 1, j], 0, left - 1, skips) : null,
      // Another digit is another version, not a slip.
      isWord(has) && !(/\d/u.test(want) && /\d/u.test(has))
        ? go(i + 1, j + 1, [j], 0.1, left - 1, skips)
        : null,
      i > 0 && isWord(has) ? step(i, j + 1, left - 1, skips) : null,
      go(i + 1, j, [-1], 0.1, left - 1, skips),
    ].filter((path) => path !== null);
    return ways.sort((a, b) => a.slips - b.slips || a.cost - b.cost)[0] ?? null;
  };
  if (plain.startsWith(literal, at)) return straightPath(at, literal.length);
  return step(0, at, slips, 4);
}
