import type { Reading } from '../reading/reading.ts';
import type { RunPart } from '../types.ts';

// A role's name has no length: one piece alone on its line may be the rest of it.
const restOfName = /[ \t\n]{1,2}(?:[.@+,-]|[\w.@-]+(?:["'`<&;,\n]|$|:aws| arn:))/uy;
// What no name has, and goes on as a name does: a dash of an editor, an umlaut, a Japanese comma.
const foreignInName =
  /[^\w\s"'`()[\]{}<>&;:|\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\w-]/uy;
// The beginning of a prefix that a line break parted, or of a label, stuck to the value before it.
const restOfPrefix = /[ \n]{1,2}(?:tz)?[rac]\||[ \n]{1,2}z[ra]\||:./iuy;

/** Whether a run without a length may as well end before or behind a cell. */
export function isEndUnclear({ plain, marks }: Reading, run: RunPart, cell: number): boolean {
  if (run.alphabet === 'base64url') {
    restOfPrefix.lastIndex = cell;
    return restOfPrefix.test(plain);
  }
  foreignInName.lastIndex = cell;
  if (foreignInName.test(plain)) return true;
  restOfName.lastIndex = cell;
  // The name may end in a dot or comma, and a sentence does.
  const isSentence =
    /[.,]/u.test(plain.charAt(cell - 1)) && (cell < plain.length || marks.has(cell - 1));
  return isSentence || restOfName.test(plain);
}

const nextPiece = /[^\s\w]([0-9A-Z]{1,9})(?![\w-])/uy;

/** Whether a value is shorter than usual, and as long as usual with what stands behind one sign. */
export function isParted(plain: string, { usual, max = 0 }: RunPart, length: number, cell: number) {
  if (!usual || max > 99 || length >= usual[0]) return false;
  nextPiece.lastIndex = cell;
  const joined = length + (nextPiece.exec(plain)?.[1]?.length ?? 0);
  return joined + 1 >= usual[0] && joined <= usual[1] && joined > length;
}
