import type { Box, Slot } from './candidate.ts';
import { isLiteral, isRun, patternOf } from './forms.ts';
import type { KindId } from './kinds/index.ts';
import type { Reading } from './reading.ts';
import type { Laid } from './shapes.ts';
import type { Part } from './types.ts';

interface Exact {
  readonly pattern: RegExp;
  readonly prefix: number;
  readonly certainty: Laid['certainty'];
}

const compiled = new Map<readonly Part[], Exact | null>();

/**
 * Forms that end where their length says, or where a long token meets what no token is followed by:
 * for them a match to the letter is all there is to say.
 */
function compile(parts: readonly Part[], isFixed: boolean): Exact | null {
  const [first, ...body] = parts;
  const prefix = first && isLiteral(first) ? first.literal.length : 0;
  const [run] = body;
  const isToken = body.length === 1 && run && isRun(run) && run.alphabet === 'base64url';
  if (!isFixed && (!isToken || run.usual)) return null;
  const border = isFixed ? '(?=$|[\\s"\'()\\[\\]{}<>,;])' : '(?=$|["\'()\\[\\]{}<>,;])';
  const certainty = prefix > 2 ? 'certain' : 'looks-like';
  return { pattern: new RegExp(patternOf(parts) + border, 'uy'), prefix, certainty };
}

/** The slots of a value that stands in the text to the letter. */
function slotsOf(parts: readonly Part[], value: string, at: number): Slot[] {
  let cell = 0;
  return parts.map((part, i) => {
    const isLast = i === parts.length - 1;
    const length = isLast
      ? value.length - cell
      : isLiteral(part)
        ? part.literal.length
        : (part.length ?? 0);
    const boxes: Box[] = [];
    for (const stop = cell + length; cell < stop; cell++)
      boxes.push({ to: value.charAt(cell), from: at + cell, state: 'right' });
    return { part: part.name, boxes };
  });
}

/** A form that stands in the text to the letter, and ends there; null where a closer look is needed. */
export function layExact(
  { plain, marks }: Reading,
  kind: KindId,
  parts: readonly Part[],
  at: number,
  isFixed: boolean,
): Laid | null {
  let exact = compiled.get(parts);
  if (exact === undefined) compiled.set(parts, (exact = compile(parts, isFixed)));
  // A long dash is a hyphen in groups only; marks are rare.
  if (!exact || (!isFixed && marks.size > 0)) return null;
  exact.pattern.lastIndex = at;
  const value = exact.pattern.exec(plain)?.[0];
  if (value === undefined) return null;
  const count = parts.reduce(
    (sum, part) => sum - (part.name === 'separator' && isLiteral(part) ? part.literal.length : 0),
    value.length,
  );
  return {
    kind,
    certainty: exact.certainty,
    from: at,
    to: at + value.length,
    value,
    get slots() {
      return slotsOf(parts, value, at);
    },
    findings: [],
    parts,
    readable: count - exact.prefix,
    tokens: count,
    slips: 0,
  };
}
