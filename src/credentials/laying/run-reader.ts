import { isWord } from '../ascii.ts';
import type { Mark } from '../characters.ts';
import { european, letter, mask } from './ends.ts';
import { rangeOf, readAs } from '../forms.ts';
import type { Said } from '../forms.ts';
import type { Reading } from '../reading/reading.ts';
import type { RunPart } from '../types.ts';

/** How a run is read from a text. */
export interface RunReader {
  readonly plain: string;
  readonly run: RunPart;
  /** What the character at a cell says; null when it has no one reading. */
  readonly readsAt: (cell: number) => Said | null;
  /** Where the text ends but for blanks and signs. */
  readonly end: number;
}

/** What is not read as the character it resembles: two hyphens make a dash, a sentence has commas. */
const unlike: ReadonlySet<Mark | undefined> = new Set(['long-dash', 'comma']);

/** How the characters of a run are read from a cell on. */
export function readerAt(
  { plain, marks }: Reading,
  run: RunPart,
  at: number,
  end: number,
): RunReader {
  const { max } = rangeOf(run);
  // Among capitals, a small l may as well be an I or a 1.
  const isUnclear =
    run.alphabet === 'upper-alphanumeric' && /^[^\W_a-z]*[A-Z]/u.test(plain.slice(at, at + max));
  const readsAt = (cell: number) =>
    isUnclear && /[ilo]/u.test(plain.charAt(cell))
      ? null
      : unlike.has(marks.get(cell)) && run.alphabet !== 'digits'
        ? null
        : readAs(run.alphabet, plain.charAt(cell));
  return { plain, run, readsAt, end };
}

/**
 * Whether a character that the alphabet does not have stands in the run rather than behind it.
 *
 * @param count how many characters of the run stand before it
 * @param mayJoin whether the run is all there is behind the prefix
 */
export function isForeign(
  { plain, run, readsAt }: RunReader,
  cell: number,
  count: number,
  mayJoin: boolean,
): boolean {
  const character = plain.charAt(cell);
  if (run.length !== undefined && isWord(character)) return true;
  if (!mayJoin) return false;
  if (mask.test(character))
    return (
      plain.startsWith(character.repeat(3), cell) || (plain[cell - 1] === character && count > 0)
    );
  if (count === 0) return false;
  if (character === '=' || european.test(character)) return true;
  if (readsAt(cell + 1) === null) return false;
  return (
    letter.test(character) ||
    /[^\s"'`()[\]{}<>&,;:|.]/u.test(character) ||
    (character === '.' && isWord(plain.charAt(cell + 1)))
  );
}
