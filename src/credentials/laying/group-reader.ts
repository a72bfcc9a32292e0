import { isWord } from '../ascii.ts';
import { belongs, readAs } from '../forms.ts';
import type { Said } from '../forms.ts';
import type { GroupForm } from './plans.ts';
import type { Reading } from '../reading/reading.ts';

/** How a body of groups is read from a text. */
export interface GroupReader {
  readonly plain: string;
  /** How many characters stand before the end of each group; the last is how many there are. */
  readonly borders: readonly number[];
  readonly total: number;
  /** What the character at a cell says; null when it has no one reading. */
  readonly readsAt: (cell: number) => Said | null;
  /** Whether a character may be one of the alphabet, as it stands or misread. */
  readonly isToken: (character: string) => boolean;
  /** Where the text ends but for blanks and signs. */
  readonly end: number;
}

/** How the characters of groups are read from a cell on. */
export function readerAt(
  { plain }: Reading,
  at: number,
  { alphabet, borders }: GroupForm,
  end: number,
): GroupReader {
  // Among small letters, a machine that reads a screen gives a B for an 8, and a hand one for a b.
  const isUnclear =
    alphabet === 'hex' && /^[^\s"',;<a-f]{0,80}[a-f]/u.test(plain.slice(at, at + 81));
  const readsAt = (cell: number) =>
    isUnclear && plain[cell] === 'B' ? null : readAs(alphabet, plain.charAt(cell));
  const isToken = (character: string) =>
    isWord(character) || (alphabet === 'base64' && belongs(alphabet, character));
  return { plain, borders, total: borders.at(-1) ?? 0, readsAt, isToken, end };
}
