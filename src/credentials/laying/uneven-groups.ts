import { spanOf } from './candidate.ts';
import type { Boxes, Slot } from './candidate.ts';
import type { Laying } from './layout.ts';
import type { GroupForm } from './plans.ts';
import type { Reading } from '../reading/reading.ts';
import { say } from '../say.ts';
import { separatorSlot } from './separators.ts';
import { boxesOf } from './stream.ts';
import type { Stream } from './stream.ts';
import type { Finding } from '../types.ts';

/** From so many characters too many on, what follows is another value and no slip. */
const mostTooMany = 8;

/** Some of a stream's characters, by their numbers. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Characters laid out by the separators that are there, a piece for each group; null when they do not fit. */
function segments({ gaps, tokens }: Stream, count: number): Piece[] | null {
  const pieces: Piece[] = [];
  let from = 0;
  for (const to of [...gaps.map(({ offset }) => offset), tokens.length]) {
    if (to > from) pieces.push({ from, to });
    from = to;
  }
  return pieces.length <= count ? pieces : null;
}

/** Gives each piece its group so that lengths differ least; the groups left over are missing. */
function assign(pieces: readonly Piece[], lengths: readonly number[]): (Piece | null)[] {
  let least = Infinity;
  let best: (Piece | null)[] = [];
  const groups: (Piece | null)[] = [];
  const place = (piece: number, group: number, cost: number) => {
    if (cost >= least || pieces.length - piece > lengths.length - group) return;
    if (group === lengths.length) {
      least = cost;
      best = [...groups];
      return;
    }
    const next = pieces[piece];
    const length = lengths[group] ?? 0;
    if (next) {
      groups[group] = next;
      place(piece + 1, group + 1, cost + Math.abs(next.to - next.from - length));
    }
    groups[group] = null;
    place(piece, group + 1, cost + length);
  };
  place(0, 0, 0);
  return best;
}

/** What is to be said of a body whose groups cannot be told apart. */
function judgeWhole(reading: Reading, { tokens, to }: Stream, total: number, at: number): Finding {
  const actual = tokens.length;
  const spans = [spanOf(reading, at, to)];
  return actual < total
    ? say('too-short', { part: 'body', min: total, actual }, spans)
    : say('too-long', { part: 'body', max: total, actual }, spans);
}

/** What is to be said of a single group. */
function judgeGroup(
  reading: Reading,
  { cells, cut }: Stream,
  { from, to }: Piece,
  name: { part: string; group: number; expected: number },
): Finding[] {
  const actual = to - from;
  // Where the value was cut there is no place to look for.
  const isCut = cut && to === cells.length && actual > 0 && actual < name.expected;
  if (actual === name.expected || isCut) return [];
  const [start, stop] = [cells[from], cells[to - 1]];
  if (actual === 0 || start === undefined || stop === undefined)
    return [say('missing-group', name)];
  const params = { ...name, actual };
  return [say('wrong-length-group', params, [spanOf(reading, start, stop + 1)])];
}

/** The boxes of a group: the characters that are there, those too many marked, those missing empty. */
function boxesOfGroup(stream: Stream, { from, to }: Piece, expected: number): Boxes[] {
  const boxes = boxesOf(stream, from, to, expected);
  const count = expected - (to - from);
  if (count > 0) boxes.push({ to: '', from: -1, count, state: 'missing' });
  return boxes;
}

const nothing: Piece = { from: 0, to: 0 };

/** Lays a body that has too few or too many characters: which group is wrong, where that can be told. */
export function layUneven(
  reading: Reading,
  stream: Stream,
  { runs, separator, borders }: GroupForm,
  at: number,
): Laying {
  const { cells } = stream;
  const total = borders.at(-1) ?? 0;
  const lengths = runs.map((run) => run.length ?? 0);
  const isJoined = cells.length > total + mostTooMany;
  const pieces = segments(stream, runs.length);
  const known = pieces !== null && (pieces.length > 1 || runs.length === 1);
  const findings: Finding[] = [];
  if (isJoined) {
    const spans = [spanOf(reading, cells[total] ?? at, stream.to)];
    findings.push(say('joined-values', {}, spans));
  } else if (!known) findings.push(judgeWhole(reading, stream, total, at));
  const byLength = () =>
    runs.map((_, i): Piece => {
      const from = Math.min(borders[i - 1] ?? 0, cells.length);
      const isLast = i === runs.length - 1;
      return { from, to: isLast ? cells.length : Math.min(borders[i] ?? 0, cells.length) };
    });
  const groups = known ? assign(pieces, lengths) : byLength();
  const slots: Slot[] = [];
  runs.forEach((run, i) => {
    const group = groups[i] ?? nothing;
    const expected = lengths[i] ?? 0;
    if (i > 0 && separator !== '') {
      const start = group.to > group.from ? (cells[group.from] ?? 0) : 0;
      const gap = stream.gaps.findLast(({ cell }) => cell < start);
      slots.push(
        gap
          ? separatorSlot(reading, separator, gap.cell)
          : { part: 'separator', boxes: [{ to: '', from: -1, count: 1, state: 'missing' }] },
      );
    }
    slots.push({ part: run.name, boxes: boxesOfGroup(stream, group, expected) });
    if (known && !isJoined)
      findings.push(
        ...judgeGroup(reading, stream, group, { part: run.name, group: i + 1, expected }),
      );
  });
  return { slots, findings };
}
