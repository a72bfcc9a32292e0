import { spanOf } from './candidate.ts';
import type { Box, Slot } from './candidate.ts';
import type { GroupForm, Laying } from './groups.ts';
import type { Reading } from './reading.ts';
import { separatorSlot } from './separators.ts';
import type { Stream, Token } from './stream.ts';
import type { Finding } from './types.ts';

/** From so many characters too many on, what follows is another value and no slip. */
const mostTooMany = 8;

/** Tokens laid out by the separators that are there, one list per group; null when they do not fit. */
function segments(stream: Stream, count: number): Token[][] | null {
  const cuts = [...new Set(stream.gaps.filter((gap) => gap.offset > 0).map((gap) => gap.offset))];
  const bounds = [0, ...cuts, stream.tokens.length];
  const pieces = bounds
    .slice(1)
    .map((bound, i) => stream.tokens.slice(bounds[i], bound))
    .filter((piece) => piece.length > 0);
  return pieces.length <= count ? pieces : null;
}

/** Gives each piece its group so that lengths differ least; the groups left over are missing. */
function assign(pieces: readonly Token[][], lengths: readonly number[]): (Token[] | null)[] {
  let best: { cost: number; groups: (Token[] | null)[] } = { cost: Infinity, groups: [] };
  const place = (piece: number, group: number, cost: number, groups: (Token[] | null)[]) => {
    if (cost >= best.cost) return;
    if (group === lengths.length) {
      if (piece === pieces.length) best = { cost, groups };
      return;
    }
    const tokens = pieces[piece];
    const length = lengths[group] ?? 0;
    if (tokens) {
      place(piece + 1, group + 1, cost + Math.abs(tokens.length - length), [...groups, tokens]);
    }
    place(piece, group + 1, cost + length, [...groups, null]);
  };
  place(0, 0, 0, []);
  return best.groups;
}

/** What is to be said of a body whose groups cannot be told apart. */
function judgeWhole(reading: Reading, { tokens, to }: Stream, total: number, at: number): Finding {
  const isShort = tokens.length < total;
  return {
    id: isShort ? 'too-short' : 'too-long',
    params: {
      part: 'body',
      ...(isShort ? { min: total } : { max: total }),
      actual: tokens.length,
    },
    spans: [spanOf(reading, at, to)],
  };
}

/** What is to be said of a single group. */
function judgeGroup(
  reading: Reading,
  group: readonly Token[],
  name: { part: string; group: number; expected: number },
): Finding[] {
  if (group.length === name.expected) return [];
  const [start, stop] = [group[0]?.from, group.at(-1)?.from];
  if (start === undefined || stop === undefined)
    return [{ id: 'missing-group', params: name, spans: [] }];
  const params = { ...name, actual: group.length };
  return [{ id: 'wrong-length-group', params, spans: [spanOf(reading, start, stop + 1)] }];
}

/** The boxes of a group: the characters that are there, those too many marked, those missing empty. */
function boxesOf(group: readonly Token[], expected: number): Box[] {
  const boxes = group.map((token, n): Box => (n < expected ? token : { ...token, state: 'extra' }));
  while (boxes.length < expected) boxes.push({ to: '', from: -1, state: 'missing' });
  return boxes;
}

/** Lays a body that has too few or too many characters: which group is wrong, where that can be told. */
export function layUneven(
  reading: Reading,
  stream: Stream,
  { runs, separator, borders }: GroupForm,
  at: number,
): Laying {
  const { tokens } = stream;
  const total = borders.at(-1) ?? 0;
  const lengths = runs.map((run) => run.length ?? 0);
  const isJoined = tokens.length > total + mostTooMany;
  const pieces = segments(stream, runs.length);
  const known = pieces !== null && (pieces.length > 1 || runs.length === 1);
  const findings: Finding[] = [];
  if (isJoined) {
    const spans = [spanOf(reading, tokens[total]?.from ?? at, stream.to)];
    findings.push({ id: 'joined-values', params: {}, spans });
  } else if (!known) findings.push(judgeWhole(reading, stream, total, at));
  const byLength = () =>
    runs.map((_, i) =>
      tokens.slice(borders[i - 1] ?? 0, i === runs.length - 1 ? undefined : borders[i]),
    );
  const groups = known ? assign(pieces, lengths) : byLength();
  const slots: Slot[] = [];
  runs.forEach((run, i) => {
    const group = groups[i] ?? [];
    const expected = lengths[i] ?? 0;
    if (i > 0 && separator !== '') {
      const gap = stream.gaps.findLast((each) => each.cell < (group[0]?.from ?? 0));
      slots.push(
        gap
          ? separatorSlot(reading, separator, gap.cell)
          : { part: 'separator', boxes: [{ to: '', from: -1, state: 'missing' }] },
      );
    }
    slots.push({ part: run.name, boxes: boxesOf(group, expected) });
    if (known && !isJoined)
      findings.push(...judgeGroup(reading, group, { part: run.name, group: i + 1, expected }));
  });
  return { slots, findings };
}
