import { isWord } from '../ascii.ts';
import { addBoxes, counted } from './candidate.ts';
import type { Filling, Slot } from './candidate.ts';
import type { LiteralPath } from './literals.ts';
import type { Reading } from '../reading/reading.ts';
import type { Finding, LiteralPart } from '../types.ts';

/** The boxes of a fixed piece of a value that was followed through the text, from its first cell on. */
export function literalSlot(
  { plain }: Reading,
  { name, literal }: LiteralPart,
  { cells }: LiteralPath,
  at: number,
): Slot {
  const boxes: Filling[] = [];
  if (!cells) addBoxes(boxes, 'right', literal, at, literal.length);
  cells?.forEach((from, i) => {
    const isInOrder = from > (cells[i - 1] ?? -1) && from < (cells[i + 1] ?? Infinity);
    const to = literal.charAt(i);
    const isRight = plain[from] === to && (isInOrder || cells[i + 1] === -1);
    addBoxes(boxes, isRight ? 'right' : 'mended', to, from);
  });
  return { part: name, boxes };
}

/** What was wrong with a fixed piece of a value that was followed through the text. */
export function judgeLiteral(
  reading: Reading,
  literal: string,
  cells: readonly number[],
): Finding[] {
  const { plain } = reading;
  const cased: number[] = [];
  const misspelt: number[] = [];
  const replaced: number[] = [];
  const missing: number[] = [];
  let last = -1;
  cells.forEach((from, i) => {
    const to = literal.charAt(i);
    const has = plain.charAt(from);
    if (has === to && from > last) {
      last = from;
      return;
    }
    if (from >= 0 && from < last) misspelt.push(from);
    last = Math.max(last, from);
    if (has === to) return;
    if (from < 0) (isWord(to) ? misspelt : missing).push(from);
    else if (!isWord(to)) replaced.push(from);
    else (has.toLowerCase() === to.toLowerCase() ? cased : misspelt).push(from);
  });
  const extra: number[] = [];
  const first = Math.min(...cells.map((cell) => (cell < 0 ? last : cell)));
  for (let cell = last - 1; cell > first; cell--) {
    // The second of two letters that were read as one is counted with the first.
    const isPaired = /rn|vv/iu.test(plain.slice(cell - 1, cell + 1)) && cells.includes(cell - 1);
    if (cells.includes(cell) || isPaired || /\s/u.test(plain.charAt(cell))) continue;
    (isWord(plain.charAt(cell)) ? misspelt : extra).push(cell);
  }
  return counted(reading, {
    'wrong-case': cased,
    'prefix-misspelt': misspelt,
    'separators-replaced': replaced,
    'separators-missing': missing,
    'separators-extra': extra,
  });
}
