import type { Mark } from '../characters.ts';
import { characterOf, encodings, isMailSource } from './encodings.ts';
import type { Decoder } from './encodings.ts';
import { fold } from './fold.ts';
import { markup } from './markup.ts';
import { finish } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { Span } from '../types.ts';

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

/** Characters read between two places where the work can be left. */
const stepLength = 8192;

/** Whether a character is printable ASCII. */
const isPlain = (code: number) => code > 0x1f && code < 0x7f;

const bySign: Readonly<Partial<Record<string, Decoder>>> = { ...encodings, ...markup };
/** What begins with a sign of ASCII, by its code. */
const decoders = Array.from({ length: 128 }, (_, code) => bySign[String.fromCharCode(code)]);

/** Whether nothing but a printable character of ASCII can be meant. */
const standsForItself = (code: number) => isPlain(code) && !decoders[code];

/** Reads a text: what each place says once copying, sending and typing are undone. */
export const read = (text: string): Reading => finish(readInSteps(text));

/** Reads a text, a few thousand characters a step. */
export function* readInSteps(text: string): Steps<Reading> {
  // No cell without a character of the text.
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const marks = new Map<number, Mark>();
  const hidden: Hidden[] = [];
  const isMail = isMailSource(text);
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

  while (index < text.length) {
    if (index > stepEnd) {
      stepEnd = index + stepLength;
      yield;
    }
    const code = text.charCodeAt(index);
    const decoded = decoders[code]?.(text, index, lineStart, isMail);
    if (decoded) {
      const { to, source, mark } = decoded;
      // A tag may hold any characters; all else is ASCII, and units are code points.
      put(to, source.length, mark === 'markup' ? [...source].length : source.length, mark);
      continue;
    }
    if (isPlain(code)) {
      // All that follows and stands for itself, at once.
      let stop = index + 1;
      while (stop <= stepEnd && standsForItself(text.charCodeAt(stop))) stop++;
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
    const character = characterOf(text.codePointAt(index) ?? 0);
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
