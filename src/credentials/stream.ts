import type { AlphabetId } from './alphabets.ts';
import { isWord } from './ascii.ts';
import { addBoxes } from './candidate.ts';
import type { Boxes, Filling } from './candidate.ts';
import { belongs, readAs } from './forms.ts';
import type { Said } from './forms.ts';
import type { GroupForm } from './plans.ts';
import type { Reading } from './reading.ts';

/** What lies in the text where a body is expected: characters in a row, and what parts them. */
export interface Stream {
  /** What each character says; null when the alphabet has no one reading for it. */
  readonly tokens: readonly (Said | null)[];
  /** The cell of each character. */
  readonly cells: readonly number[];
  readonly gaps: readonly Gap[];
  readonly to: number;
  readonly cut: boolean;
  /** Whether what follows may be the end of the value or something else. */
  readonly unclear: boolean;
}

/** The boxes of some of the characters, those behind the expected number marked as too many. */
export function boxesOf(
  { tokens, cells }: Stream,
  from: number,
  to: number,
  expected = Infinity,
): Boxes[] {
  const boxes: Filling[] = [];
  for (let i = from; i < to; i++) {
    const said = tokens[i];
    const state = !said ? 'wrong' : said.slip === 'none' ? 'right' : 'mended';
    addBoxes(boxes, i - from < expected ? state : 'extra', said?.to ?? '', cells[i] ?? -1);
  }
  return boxes;
}

export interface Gap {
  readonly cell: number;
  /** How many tokens stand before it. */
  readonly offset: number;
  readonly isSeparator: boolean;
}

const ellipsis = /…|\.\.\.|‥/uy;
const ellipsisTail = /[\w.…‥-]*/uy;
const endless = /[\w-]*/uy;
const mask = /[*●•○■□◯]/u;
const letter = /\p{L}/u;
/** Japanese runs on behind a value; a letter of another script is part of what was typed. */
export const european = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const nextValue = /(?:atz[ra]|atc)\||(?:atz|amzn1?)\.|arn:aws/iuy;

/** Whether another value begins at a cell: its prefix holds what no value does. */
export function beginsValue(plain: string, cell: number): boolean {
  if (plain[cell] !== 'A' && plain[cell] !== 'a') return false;
  nextValue.lastIndex = cell;
  return nextValue.test(plain);
}

const closer = /["'`()[\]{}<>\s]/u;

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

/** Collects a body of fixed groups from a cell on. Stops where the value can no longer go on. */
export function collect(
  reading: Reading,
  at: number,
  { alphabet, borders }: GroupForm,
  end: number,
): Stream {
  const { plain } = reading;
  const total = borders.at(-1) ?? 0;
  const tokens: (Said | null)[] = [];
  const cells: number[] = [];
  const gaps: Gap[] = [];
  // Among small letters, a machine that reads a screen gives a B for an 8, and a hand one for a b.
  const isUnclear =
    alphabet === 'hex' && /^[^\s"',;<a-f]{0,80}[a-f]/u.test(plain.slice(at, at + 81));
  const readsAt = (cell: number) =>
    isUnclear && plain[cell] === 'B' ? null : readAs(alphabet, plain.charAt(cell));

  /** Whether the value goes on after white space: the cell where it does, or -1. */
  const joinsAt = (cell: number): number => {
    let next = cell;
    let breaks = 0;
    for (; /[ \n]/u.test(plain.charAt(next)); next++) breaks += plain[next] === '\n' ? 1 : 0;
    if (breaks > 1 || tokens.length >= total) return -1;
    if (tokens.length === 0) return isWord(plain.charAt(next)) ? next : -1;
    if (plain[next] === '-')
      return isWord(plain.charAt(next + 1)) || plain[next + 1] === ' ' ? next : -1;
    const last = gaps.at(-1);
    const afterGap = last?.isSeparator === true && last.cell === cell - 1;
    let stop = next;
    while (stop - next <= total && readsAt(stop)) stop++;
    if (stop === next) return -1;
    if (isWord(plain.charAt(stop))) return afterGap ? next : -1;
    const count = tokens.length + stop - next;
    if (count > total) return -1;
    // A piece that completes the value might also be the next word or number of the text.
    if (count < total || borders.includes(tokens.length)) return next;
    unclear = !isPieceOfValue(plain.slice(next, stop)) || stop < end;
    if (!unclear) return next;
    return -1;
  };

  const add = (cell: number, said: Said | null) => {
    tokens.push(said);
    cells.push(cell);
  };
  const isToken = (character: string) =>
    isWord(character) || (alphabet === 'base64' && belongs(alphabet, character));
  let cell = at;
  let cut = false;
  let unclear = false;
  while (cell < plain.length) {
    const character = plain.charAt(cell);
    const next = plain.charAt(cell + 1);
    const incomplete = tokens.length < total;
    if (isToken(character)) {
      if (alphabet === 'hex' && beginsValue(plain, cell)) break;
      add(cell, readsAt(cell));
      if (tokens.length > total + 64) {
        // Far too long already; how long exactly says nothing more.
        endless.lastIndex = cell;
        endless.test(plain);
        cell = endless.lastIndex;
        break;
      }
    } else if (/\s/u.test(character)) {
      const joined = joinsAt(cell);
      if (joined < 0) break;
      for (; cell < joined; cell++) gaps.push({ cell, offset: tokens.length, isSeparator: false });
      continue;
    } else if (endOfEllipsis(plain, cell) > 0) {
      cut = incomplete || isWord(plain.charAt(cell - 1));
      if (cut) cell = endOfEllipsis(plain, cell);
      break;
    } else if (
      character === '|' &&
      incomplete &&
      isWord(next) &&
      isWord(plain.charAt(cell - 1)) &&
      !borders.includes(tokens.length)
    ) {
      add(cell, readsAt(cell));
    } else if (
      mask.test(character) &&
      incomplete &&
      (plain.startsWith(character.repeat(3), cell) || plain[cell - 1] === character)
    ) {
      add(cell, null);
    } else if (character === '-' || character === '_') {
      // Lines are also broken after a hyphen, and hyphens doubled.
      const goesOn =
        isWord(next) ||
        (incomplete &&
          (mask.test(next) ||
            (letter.test(next) && isWord(plain.charAt(cell + 2))) ||
            /^[-_]*[ \n]?[-\w]/u.test(plain.slice(cell + 1, cell + 6)) ||
            isWithin(plain, cell + 1, total - tokens.length)));
      const stop = endOfEllipsis(plain, cell + 1);
      if (incomplete && stop > 0) {
        cut = true;
        cell = stop;
        break;
      }
      if (!goesOn) break;
      gaps.push({ cell, offset: tokens.length, isSeparator: true });
    } else if (incomplete && isWord(next) && !closer.test(character) && character < '\u007f') {
      if (character === '.' || tokens.length === 0 || borders.includes(tokens.length)) {
        gaps.push({ cell, offset: tokens.length, isSeparator: true });
      } else add(cell, null);
    } else if (
      incomplete &&
      letter.test(character) &&
      (isWord(next) || next === '-') &&
      tokens.length > 0
    ) {
      if (borders.includes(tokens.length) && isWord(plain.charAt(cell - 1)))
        gaps.push({ cell, offset: tokens.length, isSeparator: true });
      else add(cell, kanaVowel(character, alphabet));
    } else if (european.test(character) && isToken(plain.charAt(cell - 1))) {
      add(cell, null);
    } else if (tokens.length > 0 && isWithin(plain, cell, total - tokens.length)) {
      add(cell, null);
    } else break;
    cell++;
  }
  return { tokens, cells, gaps, to: cell, cut, unclear };
}

const stretch = /\S{0,60}/uy;

/** Whether a sign stands in a value rather than behind it: as much follows as the value still lacks. */
function isWithin(plain: string, cell: number, lacking: number): boolean {
  stretch.lastIndex = cell;
  const rest = stretch.exec(plain)?.[0] ?? '';
  const signs = rest.replace(/[\w-]/gu, '').length;
  const characters = rest.replace(/-/gu, '').length;
  return signs < 4 && Math.abs(characters - lacking) < 2 && /^.-?\w/u.test(rest);
}

/** With the input method on, the keys a and e give kana. */
function kanaVowel(character: string, alphabet: AlphabetId): Said | null {
  if (alphabet !== 'hex') return null;
  const to = { あ: 'a', ア: 'a', え: 'e', エ: 'e' }[character];
  return to === undefined ? null : { to, slip: 'none' };
}
