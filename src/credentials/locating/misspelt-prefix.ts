import { isDigit, isGap, isWord } from '../ascii.ts';
import { spanOf } from '../laying/candidate.ts';
import { formsOf, isLiteral, isRun } from '../forms.ts';
import { kinds } from '../kinds/index.ts';
import type { KindId } from '../kinds/index.ts';
import { alike, pairs } from '../laying/literals.ts';
import type { Reading } from '../reading/reading.ts';
import { layForm } from '../laying/shapes.ts';
import type { Laid } from '../laying/shapes.ts';
import { say } from '../say.ts';
import type { Steps } from '../steps.ts';
import type { Part } from '../types.ts';

interface Bodied {
  readonly kind: KindId;
  readonly parts: readonly Part[];
  readonly prefix: string;
  /** Characters of the body, separators included. */
  readonly length: number;
}

/** Kinds whose body is hexadecimal of one length: where it stands whole, only the prefix is in doubt. */
const bodied: readonly Bodied[] = (Object.keys(kinds) as KindId[]).flatMap((kind) =>
  formsOf(kinds[kind]).flatMap((parts) => {
    const [first, ...body] = parts;
    if (!first || !isLiteral(first)) return [];
    const runs = body.filter(isRun);
    if (runs.some(({ alphabet, length }) => alphabet !== 'hex' || !length)) return [];
    const length = runs.reduce((sum, run) => sum + (run.length ?? 0), runs.length - 1);
    return [{ kind, parts, prefix: first.literal, length }];
  }),
);

const wholeBody =
  /(?<=[^\dA-Za-z])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32}|[\da-f]{64})(?![\w-])/gu;
/** More than the longest prefix, with two letters too many. */
const before = 32;
const mostSlips = 2;
// A letter outweighs any number of separators; both are read off the sum again.
const slip = 101;
const slight = 1;
const never = slip * (mostSlips + 1);

/** What it costs to read a character of the text for one of the prefix. */
function exchange(want: string, has: string): number {
  if (want === has) return 0;
  if (alike(want, has) || (isGap(want) && isGap(has))) return slight;
  // Another digit is another version, not a slip.
  return !isWord(want) || !isWord(has) || (isDigit(want) && isDigit(has)) ? never : slip;
}

/** What a character costs that only the text has, or only the prefix. */
const surplus = (has: string): number => (isDigit(has) ? never : isWord(has) ? slip : slight);
const missing = (want: string): number => (isWord(want) ? slip : slight);

/**
 * What it costs to read a piece of text as a prefix: after Damerau and Levenshtein, and with two
 * characters that look like one.
 */
function distance(text: string, prefix: string): number {
  let twoUp: number[] = [];
  const tooMany = Array.from(text, surplus);
  let sum = 0;
  let up = [0, ...tooMany.map((cost) => (sum += cost))];
  for (let i = 1; i <= prefix.length; i++) {
    const [want, wantBefore] = [prefix.charAt(i - 1), prefix.charAt(i - 2)];
    const pair = pairs[want];
    const gone = missing(want);
    const row = [(up[0] ?? 0) + gone];
    let least = row[0] ?? never;
    for (let j = 1; j <= text.length; j++) {
      const has = text.charAt(j - 1);
      let cost = Math.min(
        (up[j] ?? never) + gone,
        (row[j - 1] ?? never) + (tooMany[j - 1] ?? never),
        (up[j - 1] ?? never) + exchange(want, has),
      );
      if (pair !== undefined && j > 1 && text.startsWith(pair, j - 2))
        cost = Math.min(cost, (up[j - 2] ?? never) + slight);
      if (wantBefore === has && isWord(want) && want === text.charAt(j - 2))
        cost = Math.min(cost, (twoUp[j - 2] ?? never) + slip);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= never) return never;
    twoUp = up;
    up = row;
  }
  return up[text.length] ?? never;
}

/** Whether only the beginning of a prefix was not copied, and what is left still names the kind. */
const isCut = (rest: string, prefix: string): boolean =>
  rest.length < prefix.length &&
  prefix.endsWith(rest) &&
  rest.length >= Math.max(4, prefix.length / 3);

interface Misspelling {
  readonly form: Bodied;
  readonly from: number;
  readonly cost: number;
}

/** The prefixes that may be meant by what stands before a cell, the likeliest first. */
function misspellings(plain: string, at: number, length: number): Misspelling[] {
  const window = plain.slice(Math.max(0, at - before), at);
  const chunk = /[^\s"'`<>()[\]{}]*$/u.exec(window)?.[0] ?? '';
  const found: Misspelling[] = [];
  for (const form of bodied) {
    if (form.length !== length) continue;
    for (let from = 0; from < chunk.length; from++) {
      const [has, hasBefore] = [chunk.charAt(from), chunk.charAt(from - 1)];
      if (!isWord(has) || isWord(hasBefore)) continue;
      const rest = chunk.slice(from);
      if (isCut(rest, form.prefix) && !/[\w.-]/u.test(hasBefore))
        found.push({ form, from: at - rest.length, cost: slip });
      if (Math.abs(rest.length - form.prefix.length) > 4) continue;
      const cost = distance(rest, form.prefix);
      if (cost < never) found.push({ form, from: at - rest.length, cost });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** The prefix as it should be, read from as much of the text as stands there rightly at its ends. */
function cellsOf(text: string, prefix: string, from: number): number[] {
  let head = 0;
  while (head < prefix.length && text[head] === prefix[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(prefix.length, text.length) - head &&
    text.at(-1 - tail) === prefix.at(-1 - tail)
  )
    tail++;
  return [...prefix].map((_, i) =>
    i < head ? from + i : i < prefix.length - tail ? -1 : from + text.length - prefix.length + i,
  );
}

/**
 * Values whose body is whole while up to two letters of the prefix are wrong. What the prefix should
 * be is then known, as no two kinds with such a body begin alike.
 */
export function* findMisspelt(reading: Reading, end: number): Steps<Laid[]> {
  const { plain } = reading;
  const found: Laid[] = [];
  for (const match of plain.matchAll(wholeBody)) {
    yield;
    const at = match.index;
    if (bodied.some(({ prefix }) => plain.startsWith(prefix, at - prefix.length))) continue;
    const [best] = misspellings(plain, at, match[0].length);
    if (!best || best.cost < slip) continue;
    const { form, from, cost } = best;
    const cells = cellsOf(plain.slice(from, at), form.prefix, from);
    const path = { to: at, cells, slips: 0, cost: 0 };
    const laid = layForm(reading, form.kind, form.parts, from, end, path);
    const count = Math.floor(cost / slip) + (cost % slip);
    const spans = [spanOf(reading, from, at)];
    if (laid) found.push({ ...laid, findings: [say('prefix-misspelt', { count }, spans)] });
  }
  return found;
}
