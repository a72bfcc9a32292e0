import { beginsValue, isPieceOfValue } from './ends.ts';
import { rangeOf } from '../forms.ts';
import type { Said } from '../forms.ts';
import type { RunReader } from './run-reader.ts';
import type { RunPart } from '../types.ts';

const closer = /^["'`()[\]{}<>\s]?$/u;

/** A piece that no language would write: letters and digits mixed, or capitals within a word. */
const looksRandom = (piece: string): boolean => /[0-9_]|[a-z].*[A-Z]|[A-Z]{2}.*[a-z]/u.test(piece);

/** Another value of the seller rather than a piece of a long token. */
const looksLikeId = (piece: string): boolean => /^[0-9A-Z]{10,21}$/u.test(piece);

/**
 * Whether a piece behind white space is no rest of a value: it would make a length that was never
 * met of one that is usual, or is the number of the next point of a list.
 *
 * @param after what stands behind the piece where it begins a line
 */
function isApart({ usual, max = 0 }: RunPart, length: number, piece: string, after: string) {
  if (/^\d{1,2}$/u.test(piece) && /[.):]/u.test(after)) return true;
  if (!usual || max > 99 || length < usual[0]) return false;
  const joined = length + piece.length;
  return joined > usual[1] && joined < max;
}

/** What a run was read from so far. */
interface SoFar {
  readonly count: number;
  /** Whether the case of a character was mended. */
  readonly isCased: boolean;
  /** The cell where the line begins. */
  readonly lineStart: number;
  /** How long the line before was; 0 where there was none. */
  readonly width: number;
}

/** The cell where a run goes on behind white space; null where it does not, or where nobody can tell. */
export function goesOnAt(
  { plain, run, readsAt, end }: RunReader,
  { count, isCased, lineStart, width }: SoFar,
  cell: number,
): number | 'unclear' | null {
  const { min, max } = rangeOf(run);
  let next = cell;
  let breaks = 0;
  for (; /[ \t\n]/u.test(plain.charAt(next)); next++) breaks += plain[next] === '\n' ? 1 : 0;
  // A word in small letters is not the rest of a value in capitals.
  const isRead = (said: Said | null) => said !== null && (said.slip === 'none' || isCased);
  let stop = next;
  while (stop - next <= max && isRead(readsAt(stop))) stop++;
  const after = plain.charAt(stop);
  if (stop === next || breaks > 1 || beginsValue(plain, next)) return null;
  const piece = plain.slice(next, stop);
  if (isApart(run, count, piece, breaks > 0 ? after : '')) return null;
  const isLast = stop >= end || /["'`]/u.test(after);
  const isRandom = looksRandom(piece);
  const mayBelong = isLast || isRandom;
  if (!closer.test(after) && !(isLast && /[.,;]/u.test(after)))
    return isRandom && /[.,;!?]/u.test(after) ? 'unclear' : null;
  // A tab parts the columns of a table, and may as well have come into the value.
  if (plain.slice(cell, next).includes('\t'))
    return mayBelong && isPieceOfValue(piece) && !looksLikeId(piece) ? 'unclear' : null;
  // The lines before were all as long: a short one may be the last of them.
  const isWrapped =
    breaks === 1 && width > 0 && cell - lineStart === width && piece.length <= width;
  if (!mayBelong) return isWrapped ? 'unclear' : null;
  if (!isPieceOfValue(piece)) return 'unclear';
  // The tokens whose length is not documented are as long as the documented ones, and wrap alike.
  const whole = run.alphabet === 'base64url' ? (run.usual?.[0] ?? min) : min;
  if (count >= whole) return isWrapped && isRandom && !looksLikeId(piece) ? next : 'unclear';
  if (looksLikeId(piece) && run.alphabet !== 'upper-alphanumeric') return 'unclear';
  return isLast || run.alphabet === 'base64url' ? next : 'unclear';
}
