import { twins } from './characters.ts';
import type { Mark } from './characters.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Span } from './types.ts';

/** Something in the text that is no part of what is read: an invisible character, a tag, a mail mark. */
export interface Hidden extends Span {
  readonly mark: Mark;
  /** The cell it stands before. */
  readonly at: number;
}

/**
 * A text as it is read: transport encodings undone, widths and twins folded, each kind of white
 * space one character. Cell `i` is the UTF-16 unit `plain[i]` and came from the code points
 * `starts[i]` to `ends[i]` of the text.
 */
export interface Reading {
  readonly plain: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** How a cell was read; without an entry it stands there as it is. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** In order of place. */
  readonly hidden: readonly Hidden[];
  /** Code points in the text. */
  readonly length: number;
}

interface Fold {
  readonly to: string;
  readonly mark: Mark | null;
}

const folds = new Map<string, Fold>();
for (const mark of Object.keys(twins) as (keyof typeof twins)[]) {
  const [from, to] = twins[mark];
  [...from].forEach((character, i) => folds.set(character, { to: to[i] ?? to, mark }));
}
for (const character of '\n\r\v\f\u0085\u2028\u2029')
  folds.set(character, { to: '\n', mark: null });
folds.set('\t', { to: '\t', mark: null });

const blank = /^\p{Zs}/u;
// Default-ignorable code points, fillers and controls: nothing of them is seen.
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u;
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}\u3099\u309A\uFF9E\uFF9F]/u;
const digitZeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50];

function markOfInvisible(code: number): Mark {
  if (code === 0xad) return 'soft-hyphen';
  if (code < 0xa0) return 'control-character';
  if ([0x61c, 0x200e, 0x200f].includes(code) || (code > 0x2029 && code < 0x202f)) {
    return 'direction-mark';
  }
  return code > 0x2065 && code < 0x206a ? 'direction-mark' : 'zero-width';
}

/** One code point as it is read; an empty `to` means that it is hidden. */
function fold(character: string): Fold {
  const known = folds.get(character);
  if (known) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xff00 && code < 0xff5f) {
    return { to: String.fromCharCode(code - 0xfee0), mark: 'full-width' };
  }
  if (code > 0x3400 && code < 0xa000) return { to: character, mark: null };
  if (blank.test(character)) return { to: ' ', mark: null };
  if (invisible.test(character)) return { to: '', mark: markOfInvisible(code) };
  if (kana.test(character)) {
    // Voice marks are dropped on both sides of a comparison: half-width kana carry them apart.
    const base = character.normalize('NFKD').charAt(0);
    const folded: Fold = /[\u3099\u309A ]/u.test(base)
      ? { to: '', mark: 'zero-width' }
      : { to: base, mark: null };
    folds.set(character, folded);
    return folded;
  }
  if (code > 0x1d3ff && code < 0x1d800) {
    const letter = character.normalize('NFKC');
    return /^\w$/u.test(letter)
      ? { to: letter, mark: 'mathematical' }
      : { to: '\uFFFD', mark: null };
  }
  const zero = digitZeros.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return { to: String(code - zero), mark: 'other-digit' };
  return { to: code > 0xffff ? '\uFFFD' : character, mark: null };
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
// Marks inside a word, and marks between words; with no attribute that could hold a value.
const tag =
  /<\/?([a-z][a-z\d]{0,9})(?: (?:class|style|dir|lang|color|size|face|align|width)=[^<>]{0,150})?\s?\/?>/iuy;
// Only what HTML knows: the element of an XML answer is the label of its value.
const blockTag =
  /^(?:a|blockquote|br|d[dlt]|div|h[1-6]|hr|label|li|ol|p|pre|t(?:able|body|[dhr]|head)|ul)$/iu;
const inlineTag = /^(?:wbr|span|[bisu]|em|strong|code|kbd|mark|samp|small|su[bp]|tt|font)$/iu;
// Mail programs and chats take the middle of a value for an address: [amzn.mws](http://amzn.mws/).
const madeLink = /\]\((?:https?:\/\/|mailto:)([\w.-]{1,80})\/?\)(?=[\w.-])/uy;
const softBreak = /=[ \t]{0,9}\r?\n/uy;
// Only what a value can hold, and never where `=A1` may be a label's sign and a value's beginning.
const quotedPrintable = /=(2D|2E|7C|5F|3D|3A|2F|22|2B)/uy;
const quotedPrintableSign = /=\r?\n|=3D|=7C|[\da-f]{4}=2D[\da-f]{4}|=E[2-9A-F]=[89AB]/iu;
const mailMark = /(?:> ?)+/uy;

const isCoder = (code: number) =>
  code === 0x25 ||
  code === 0x26 ||
  code === 0x5c ||
  code === 0x3d ||
  code === 0x5d ||
  code === 0x3c ||
  code === 0x3e;

/** Characters read between two places where the work can be left. */
const stepLength = 8192;

/** Whether a character is printable ASCII. */
const isPlain = (code: number) => code > 0x1f && code < 0x7f;

function codePoint(code: number): string {
  return code > 0x10ffff || (code > 0xd7ff && code < 0xe000)
    ? '\uFFFD'
    : String.fromCodePoint(code);
}

function decodedPercent(match: RegExpExecArray): { to: string; length: number } {
  const [first = 0, second = NaN, third = NaN] = match.slice(1).map((hex) => parseInt(hex, 16));
  if (first < 0x80)
    return { to: codePoint(first), length: match[0].indexOf(match[1] ?? '', 1) + 2 };
  const code =
    first > 0xdf
      ? ((first & 15) << 12) | ((second & 63) << 6) | (third & 63)
      : ((first & 31) << 6) | (second & 63);
  return {
    to: Number.isNaN(first > 0xdf ? third : second) ? '\uFFFD' : codePoint(code),
    length: match[0].length,
  };
}

/** Reads a text: what each place says once copying, sending and typing are undone. */
export const read = (text: string): Reading => finish(readInSteps(text));

/** Reads a text, a few thousand characters a step. */
export function* readInSteps(text: string): Steps<Reading> {
  // No cell without a character of the text.
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const marks = new Map<number, Mark>();
  const hidden: Hidden[] = [];
  // The name of a role may hold equals signs of its own.
  const printable = quotedPrintableSign.test(text) && !/^\s*arn:/iu.test(text);
  let plain = '';
  let cell = 0;
  let index = 0;
  let place = 0;
  let lineStart = true;
  let stepEnd = stepLength;

  const put = (to: string, units: number, points: number, mark: Mark | null) => {
    if (to === '')
      hidden.push({
        at: cell,
        start: place,
        end: place + points,
        mark: mark ?? 'zero-width',
      });
    else {
      if (mark !== null) marks.set(cell, mark);
      starts[cell] = place;
      ends[cell++] = place + points;
      plain += to;
      lineStart = to === '\n' || (lineStart && to === ' ');
    }
    index += units;
    place += points;
  };
  const at = (pattern: RegExp) => {
    pattern.lastIndex = index;
    return pattern.exec(text);
  };
  /** Undoes an encoding that begins here; all of them are ASCII, so units are code points. */
  const decode = (code: number): boolean => {
    if (code === 0x25) {
      const match = at(percent);
      if (!match) return false;
      const { to, length } = decodedPercent(match);
      put(fold(to).to, length, length, 'percent');
    } else if (code === 0x26) {
      const match = at(entity);
      const [whole = '', decimal, hex, name = ''] = match ?? [];
      const to = decimal
        ? codePoint(Number(decimal))
        : hex
          ? codePoint(parseInt(hex, 16))
          : entities[name.toLowerCase()];
      if (to === undefined) return false;
      put(fold(to).to, whole.length, whole.length, 'html-entity');
    } else if (code === 0x5c) {
      const match = at(escape);
      if (match) {
        const hex = match[1] ?? match[2];
        put(
          hex ? fold(codePoint(parseInt(hex, 16))).to : '\n',
          match[0].length,
          match[0].length,
          'escape',
        );
      } else if (/[\p{P}\p{S}]/u.test(text.charAt(index + 1))) put('', 1, 1, 'escape');
      else return false;
    } else if (code === 0x3d) {
      const end = at(softBreak)?.[0].length;
      if (end !== undefined) {
        put('', end, end, 'quoted-printable');
        return true;
      }
      const match = printable ? at(quotedPrintable) : null;
      if (!match?.[1]) return false;
      put(codePoint(parseInt(match[1], 16)), 3, 3, 'quoted-printable');
    } else if (code === 0x5d) {
      const [whole = '', host = ''] = at(madeLink) ?? [];
      if (!host || !text.slice(0, index).endsWith(`[${host}`)) return false;
      put('', whole.length, whole.length, 'markup');
    } else if (code === 0x3c) {
      const match = at(tag);
      const name = match?.[1] ?? '';
      const inline = inlineTag.test(name);
      if (!match || (!inline && !blockTag.test(name))) return false;
      put(inline ? '' : '\n', match[0].length, [...match[0]].length, 'markup');
    } else {
      const length = lineStart ? at(mailMark)?.[0].length : undefined;
      if (length === undefined) return false;
      put('', length, length, 'mail-mark');
    }
    return true;
  };

  while (index < text.length) {
    if (index > stepEnd) {
      stepEnd = index + stepLength;
      yield;
    }
    const code = text.charCodeAt(index);
    if (isCoder(code) && decode(code)) continue;
    if (isPlain(code)) {
      // All that follows and stands for itself, at once.
      let stop = index + 1;
      while (stop <= stepEnd && isPlain(text.charCodeAt(stop)) && !isCoder(text.charCodeAt(stop)))
        stop++;
      const stretch = text.slice(index, stop);
      plain += stretch;
      lineStart &&= /^ *$/u.test(stretch);
      for (; index < stop; index++) {
        starts[cell] = place++;
        ends[cell++] = place;
      }
      continue;
    }
    if (code === 0x0d && text.charCodeAt(index + 1) === 0x0a) {
      put('\n', 2, 2, null);
      continue;
    }
    const character = codePoint(text.codePointAt(index) ?? 0);
    const { to, mark } = fold(character);
    put(to, character.length, 1, mark);
  }
  return {
    plain,
    starts: starts.subarray(0, cell),
    ends: ends.subarray(0, cell),
    marks,
    hidden,
    length: place,
  };
}
