import type { Mark } from '../characters.ts';
import { fold } from './fold.ts';

/** What stands for one character of the text, or for nothing that is read. */
interface Decoded {
  /** The character; empty where nothing of it is read. */
  readonly to: string;
  /** What stands in the text. */
  readonly source: string;
  readonly mark: Mark;
}

/**
 * Undoes what begins at a place of a text, in units; null where it is but a sign.
 *
 * @param isLineStart whether only blanks stand before it on its line
 * @param isMailSource whether the text looks like the source of a mail
 */
export type Decoder = (
  text: string,
  at: number,
  isLineStart: boolean,
  isMailSource: boolean,
) => Decoded | null;

/** What a pattern finds at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bar: '|',
  colon: ':',
  dash: '‐',
  equals: '=',
  gt: '>',
  hyphen: '‐',
  lowbar: '_',
  lt: '<',
  mdash: '—',
  minus: '−',
  nbsp: ' ',
  ndash: '–',
  period: '.',
  plus: '+',
  quot: '"',
  shy: '\u00AD',
  sol: '/',
  verbar: '|',
  vert: '|',
  zwnj: '\u200C',
  zwj: '\u200D',
};

// Pasted through two programs, an ampersand is a code itself.
const entity = /&(?:amp;){0,9}(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/iuy;
const percent = /%(?:25){0,9}([\dA-F]{2})(?:%([89AB][\dA-F]))?(?:%([89AB][\dA-F]))?/iuy;
const escape = /\\(?:u([\da-f]{4})|x([\da-f]{2})|([nrt]))/iuy;
const softBreak = /=[ \t]{0,9}\r?\n/uy;
// Only what a value can hold, and never where `=A1` may be a label's sign and a value's beginning.
const quotedPrintable = /=(2D|2E|7C|5F|3D|3A|2F|22|2B)/uy;
const quotedPrintableSign = /=\r?\n|=3D|=7C|[\da-f]{4}=2D[\da-f]{4}|=E[2-9A-F]=[89AB]/iu;

/** Whether a text looks like the source of a mail. The name of a role may hold equals signs of its own. */
export const isMailSource = (text: string): boolean =>
  quotedPrintableSign.test(text) && !/^\s*arn:/iu.test(text);

/** The character of a code point; U+FFFD where there is none. */
export function characterOf(code: number): string {
  return code > 0x10ffff || (code > 0xd7ff && code < 0xe000)
    ? '\uFFFD'
    : String.fromCodePoint(code);
}

const decodePercent: Decoder = (text, at) => {
  const match = matchAt(percent, text, at);
  if (!match) return null;
  const [first = 0, second = NaN, third = NaN] = match.slice(1).map((hex) => parseInt(hex, 16));
  if (first < 0x80) {
    const end = match[0].indexOf(match[1] ?? '', 1) + 2;
    return { to: fold(characterOf(first)).to, source: match[0].slice(0, end), mark: 'percent' };
  }
  const isLong = first > 0xdf;
  const code = isLong
    ? ((first & 15) << 12) | ((second & 63) << 6) | (third & 63)
    : ((first & 31) << 6) | (second & 63);
  const to = Number.isNaN(isLong ? third : second) ? '\uFFFD' : characterOf(code);
  return { to: fold(to).to, source: match[0], mark: 'percent' };
};

const decodeEntity: Decoder = (text, at) => {
  const [source = '', decimal, hex, name = ''] = matchAt(entity, text, at) ?? [];
  const to = decimal
    ? characterOf(Number(decimal))
    : hex
      ? characterOf(parseInt(hex, 16))
      : entities[name.toLowerCase()];
  return to === undefined ? null : { to: fold(to).to, source, mark: 'html-entity' };
};

const decodeEscape: Decoder = (text, at) => {
  const match = matchAt(escape, text, at);
  if (match) {
    const hex = match[1] ?? match[2];
    const to = hex ? fold(characterOf(parseInt(hex, 16))).to : '\n';
    return { to, source: match[0], mark: 'escape' };
  }
  return /[\p{P}\p{S}]/u.test(text.charAt(at + 1))
    ? { to: '', source: '\\', mark: 'escape' }
    : null;
};

const decodeQuotedPrintable: Decoder = (text, at, _isLineStart, isMail) => {
  const end = matchAt(softBreak, text, at)?.[0];
  if (end !== undefined) return { to: '', source: end, mark: 'quoted-printable' };
  const match = isMail ? matchAt(quotedPrintable, text, at) : null;
  const [source = '', hex] = match ?? [];
  return hex ? { to: characterOf(parseInt(hex, 16)), source, mark: 'quoted-printable' } : null;
};

/** What carries a text through addresses, pages, programs and mails, by the sign it begins with. */
export const encodings: Readonly<Record<string, Decoder>> = {
  '%': decodePercent,
  '&': decodeEntity,
  '\\': decodeEscape,
  '=': decodeQuotedPrintable,
};
