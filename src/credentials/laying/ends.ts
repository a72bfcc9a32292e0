const ellipsis = /…|\.\.\.|‥/uy;
const ellipsisTail = /[\w.…‥-]*/uy;
const nextValue = /(?:atz[ra]|atc)\||(?:atz|amzn1?)\.|arn:aws/iuy;

/** What password fields and screens show in the place of a character. */
export const mask = /[*●•○■□◯]/u;
/** A letter of any script. */
export const letter = /\p{L}/u;
/** Japanese runs on behind a value; a letter of another script is part of what was typed. */
export const european = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Whether another value begins at a cell: its prefix holds what no value does. */
export function beginsValue(plain: string, cell: number): boolean {
  if (plain[cell] !== 'A' && plain[cell] !== 'a') return false;
  nextValue.lastIndex = cell;
  return nextValue.test(plain);
}

/** The end of an ellipsis at a cell together with what it left over, or -1. */
export function endOfEllipsis(plain: string, cell: number): number {
  ellipsis.lastIndex = cell;
  if (!ellipsis.test(plain)) return -1;
  ellipsisTail.lastIndex = ellipsis.lastIndex;
  ellipsisTail.test(plain);
  return ellipsisTail.lastIndex;
}

/** What ends a value after white space: not a word or a number that stands there by chance. */
export const isPieceOfValue = (piece: string): boolean =>
  piece.length > 2 && /[A-Za-z]/u.test(piece) && /\d|[a-z][A-Z]/u.test(piece);
