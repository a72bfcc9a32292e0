import { isWord } from './ascii.ts';
import { addBoxes, counted, spanOf } from './candidate.ts';
import type { Boxes, Filling, Slot } from './candidate.ts';
import { judgeLiteral, literalSlot } from './judge-literal.ts';
import { isLiteral, rangeOf, readAs } from './forms.ts';
import type { Said } from './forms.ts';
import { beginsValue, endOfEllipsis, european, isPieceOfValue } from './stream.ts';
import type { Mark } from './characters.ts';
import type { Layout } from './groups.ts';
import { followLiteral } from './literals.ts';
import type { Reading } from './reading.ts';
import type { Steps } from './steps.ts';
import type { CellState, Finding, Part, RunPart } from './types.ts';

const closer = /^["'`()[\]{}<>\s]?$/u;
const letter = /\p{L}/u;
const mask = /[*●•○■□◯]/u;

/** What is not read as the character it resembles: two hyphens make a dash, a sentence has commas. */
const unlike: ReadonlySet<Mark | undefined> = new Set(['long-dash', 'comma']);

/** A piece that no language would write: letters and digits mixed, or capitals within a word. */
const looksRandom = (piece: string): boolean => /[0-9_]|[a-z].*[A-Z]|[A-Z]{2}.*[a-z]/u.test(piece);

/** Another value of the seller rather than a piece of a long token. */
const looksLikeId = (piece: string): boolean => /^[0-9A-Z]{10,21}$/u.test(piece);

/**
 * Whether a piece behind white space is no rest of a value: it would make a length that was never
 * met of one that is usual, or is the number of the next point of a list.
 *
 * @param after what stands behind the piece where it begins a line
 */
function isApart({ usual, max = 0 }: RunPart, length: number, piece: string, after: string) {
  if (/^\d{1,2}$/u.test(piece) && /[.):]/u.test(after)) return true;
  if (!usual || max > 99 || length < usual[0]) return false;
  const joined = length + piece.length;
  return joined > usual[1] && joined < max;
}

/** Boxes laid between two places where the work can be left. */
const stepLength = 4096;

// A role's name has no length: one piece alone on its line may be the rest of it.
const restOfName = /[ \t\n]{1,2}(?:[.@+,-]|[\w.@-]+(?:["'`<&;,\n]|$|:aws| arn:))/uy;
// What no name has, and goes on as a name does: a dash of an editor, an umlaut, a Japanese comma.
const foreignInName =
  /[^\w\s"'`()[\]{}<>&;:|\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\w-]/uy;
// The beginning of a prefix that a line break parted, or of a label, stuck to the value before it.
const restOfPrefix = /[ \n]{1,2}(?:tz)?[rac]\||[ \n]{1,2}z[ra]\||:./iuy;

/** Whether a run without a length may as well end before or behind a cell. */
function isEndUnclear({ plain, marks }: Reading, run: RunPart, cell: number): boolean {
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
function isParted(plain: string, { usual, max = 0 }: RunPart, length: number, cell: number) {
  if (!usual || max > 99 || length >= usual[0]) return false;
  nextPiece.lastIndex = cell;
  const joined = length + (nextPiece.exec(plain)?.[1]?.length ?? 0);
  return joined + 1 >= usual[0] && joined <= usual[1] && joined > length;
}

interface Run {
  readonly boxes: readonly Boxes[];
  /** Characters, and those among them that belong to the alphabet. */
  readonly count: number;
  readonly readable: number;
  readonly to: number;
  readonly findings: readonly Finding[];
}

/** Reads one run of variable length, over white space only where nothing else can be meant. */
function* readRun(
  reading: Reading,
  run: RunPart,
  at: number,
  end: number,
  mayJoin: boolean,
): Steps<Run> {
  const { plain } = reading;
  const { min, max } = rangeOf(run);
  // The tokens whose length is not documented are as long as the documented ones, and wrap alike.
  const whole = run.alphabet === 'base64url' ? (run.usual?.[0] ?? min) : min;
  const isOpenEnded = run.alphabet === 'base64url' || run.alphabet === 'role-path';
  const boxes: Filling[] = [];
  let count = 0;
  let wrong = 0;
  let stepEnd = stepLength;
  const findings: Finding[] = [];
  const cased: number[] = [];
  const misread: number[] = [];
  let cell = at;
  let lineStart = Math.max(0, at - 200);
  lineStart += plain.slice(lineStart, at).lastIndexOf('\n') + 1;
  let width = 0;

  // Among capitals, a small l may as well be an I or a 1.
  const isUnclear =
    run.alphabet === 'upper-alphanumeric' && /^[^\W_a-z]*[A-Z]/u.test(plain.slice(at, at + max));
  const readsAt = (place: number) =>
    isUnclear && /[ilo]/u.test(plain.charAt(place))
      ? null
      : unlike.has(reading.marks.get(place)) && run.alphabet !== 'digits'
        ? null
        : readAs(run.alphabet, plain.charAt(place));

  const endsBefore = (place: number) => isOpenEnded && beginsValue(plain, place);

  // A word in small letters is not the rest of a value in capitals.
  const goesOnWith = (read: Said | null): boolean =>
    read !== null && (read.slip === 'none' || cased.length > 0);

  /** Where the run goes on after white space; -1 when it does not, -2 when that is not to be known. */
  const joinsAt = (place: number): number => {
    let next = place;
    let breaks = 0;
    for (; /[ \t\n]/u.test(plain.charAt(next)); next++) breaks += plain[next] === '\n' ? 1 : 0;
    let stop = next;
    while (stop - next <= max && goesOnWith(readsAt(stop))) stop++;
    const after = plain.charAt(stop);
    if (stop === next || breaks > 1 || beginsValue(plain, next)) return -1;
    const piece = plain.slice(next, stop);
    if (isApart(run, count, piece, breaks > 0 ? plain.charAt(stop) : '')) return -1;
    const isLast = stop >= end || /["'`]/u.test(after);
    const mayBelong = isLast || looksRandom(piece);
    if (!closer.test(after) && !(isLast && /[.,;]/u.test(after)))
      return mayBelong && /[.,;!?]/u.test(after) && looksRandom(piece) ? -2 : -1;
    // A tab parts the columns of a table, and may as well have come into the value.
    if (plain.slice(place, next).includes('\t'))
      return mayBelong && isPieceOfValue(piece) && !looksLikeId(piece) ? -2 : -1;
    // The lines before were all as long: a short one may be the last of them.
    const isWrapped =
      breaks === 1 && width > 0 && place - lineStart === width && stop - next <= width;
    if (!mayBelong) return isWrapped ? -2 : -1;
    if (!isPieceOfValue(piece)) return -2;
    if (count < whole)
      return looksLikeId(piece) && run.alphabet !== 'upper-alphanumeric'
        ? -2
        : isLast || run.alphabet === 'base64url'
          ? next
          : -2;
    return isWrapped && looksRandom(piece) && !looksLikeId(piece) ? next : -2;
  };

  const add = (state: CellState, to: string, length = 1) => {
    addBoxes(boxes, count < max || state === 'wrong' ? state : 'extra', to, cell, length);
    count += length;
  };
  /** Where what stands for itself from a cell on ends, or is too much for one step. */
  const endOfRight = (from: number): number => {
    const most = from + (count < max ? Math.min(max - count, stepLength) : stepLength);
    let stop = from + 1;
    while (stop < most && readsAt(stop)?.slip === 'none' && !endsBefore(stop)) stop++;
    return stop;
  };

  while (cell < plain.length) {
    if (count > stepEnd) {
      stepEnd = count + stepLength;
      yield;
    }
    const character = plain.charAt(cell);
    const next = plain.charAt(cell + 1);
    const read = readsAt(cell);
    if (read && count > 0 && endsBefore(cell)) break;
    if (read?.slip === 'none') {
      const stop = endOfRight(cell);
      add('right', plain.slice(cell, stop), stop - cell);
      cell = stop;
      continue;
    }
    if (read) {
      (read.slip === 'misread' ? misread : cased).push(cell);
      add('mended', read.to);
    } else if (/\s/u.test(character)) {
      const joined = mayJoin && count > 0 ? joinsAt(cell) : -1;
      if (joined === -2)
        findings.push({ id: 'unclear-end', params: {}, spans: [spanOf(reading, cell)] });
      if (joined < 0) break;
      if (plain.slice(cell, joined).includes('\n')) {
        width = cell - lineStart;
        lineStart = joined;
      }
      cell = joined;
      continue;
    } else if (endOfEllipsis(plain, cell) > 0) {
      cell = endOfEllipsis(plain, cell);
      findings.push({ id: 'cut-off', params: {}, spans: [spanOf(reading, cell - 1)] });
      break;
    } else if (run.length !== undefined && isWord(character)) {
      add('wrong', '');
      wrong++;
    } else if (
      mayJoin &&
      (mask.test(character)
        ? plain.startsWith(character.repeat(3), cell) ||
          (plain[cell - 1] === character && count > 0)
        : count > 0 &&
          (character === '=' ||
            european.test(character) ||
            (readsAt(cell + 1) !== null &&
              (letter.test(character) ||
                /[^\s"'`()[\]{}<>&,;:|.]/u.test(character) ||
                (character === '.' && isWord(next))))))
    ) {
      add('wrong', '');
      wrong++;
    } else break;
    cell++;
  }
  if ((isOpenEnded && isEndUnclear(reading, run, cell)) || isParted(plain, run, count, cell))
    findings.push({ id: 'unclear-end', params: {}, spans: [spanOf(reading, cell - 1)] });
  findings.push(...counted(reading, { 'wrong-case': cased, 'misread-characters': misread }));
  return { boxes, count, readable: count - wrong, to: cell, findings };
}

/** Lays the parts after a prefix against the text from a cell on, one after the other. */
export function* layRuns(
  reading: Reading,
  parts: readonly Part[],
  at: number,
  end: number,
): Steps<Layout> {
  const slots: Slot[] = [];
  const findings: Finding[] = [];
  const mayJoin = parts.length === 1;
  let cell = at;
  let readable = 0;
  let tokens = 0;
  let group = 0;
  for (const part of parts) {
    if (isLiteral(part)) {
      const path = followLiteral(reading.plain, cell, part.literal, 0);
      if (!path) {
        findings.push({
          id: 'missing-group',
          params: { part: part.name, group: group + 1, expected: part.literal.length },
          spans: [],
        });
        break;
      }
      slots.push(literalSlot(reading, part, path, cell));
      if (path.cells) findings.push(...judgeLiteral(reading, part.literal, path.cells));
      cell = path.to;
      continue;
    }
    group++;
    const doubled: number[] = [];
    for (; mayJoin && /[ \n|]/u.test(reading.plain.charAt(cell)) && doubled.length < 3; cell++) {
      if (reading.plain[cell] === '|') doubled.push(cell);
    }
    findings.push(...counted(reading, { 'separators-extra': doubled }));
    const run = yield* readRun(reading, part, cell, end, mayJoin);
    const { count, to } = run;
    const { min, max } = rangeOf(part);
    const spans = count > 0 ? [spanOf(reading, cell, to)] : [];
    const bounds = { part: part.name, actual: count };
    findings.push(...run.findings);
    if (count < min || count > max) {
      if (part.length !== undefined) {
        // Where the value was cut there is no place to look for.
        if (count > max || !run.findings.some(({ id }) => id === 'cut-off'))
          findings.push({
            id: 'wrong-length-group',
            params: { ...bounds, group, expected: part.length },
            spans,
          });
      } else if (count < min) findings.push({ id: 'too-short', params: { ...bounds, min }, spans });
      else findings.push({ id: 'too-long', params: { ...bounds, max }, spans });
    } else if (part.usual && (count < part.usual[0] || count > part.usual[1])) {
      const [usualMin, usualMax] = part.usual;
      findings.push({
        id: 'unusual-length',
        params: { ...bounds, min: usualMin, max: usualMax },
        spans,
      });
    }
    const missing = (part.length ?? 0) - count;
    const boxes = [...run.boxes];
    if (missing > 0) boxes.push({ to: '', from: -1, count: missing, state: 'missing' });
    slots.push({ part: part.name, boxes });
    readable += run.readable;
    tokens += count;
    cell = to;
  }
  return { slots: () => slots, findings, to: cell, readable, tokens };
}
