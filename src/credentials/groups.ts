import { counted, spanOf } from './candidate.ts';
import type { Box, Slot } from './candidate.ts';
import { isLiteral, isRun } from './forms.ts';
import type { Reading } from './reading.ts';
import { collect } from './stream.ts';
import type { Gap, Stream, Token } from './stream.ts';
import type { Finding, Part } from './types.ts';

export interface Layout {
  readonly slots: readonly Slot[];
  readonly findings: readonly Finding[];
  readonly to: number;
  /** Characters that belong to the alphabet. */
  readonly readable: number;
}

/** The findings on separators of a complete body, and where each separator was read from. */
function judgeSeparators(
  reading: Reading,
  gaps: readonly Gap[],
  borders: readonly number[],
  literal: string,
) {
  const inner = borders.slice(0, -1);
  const found = new Map<number, number>();
  const extra: Gap[] = [];
  const replaced: number[] = [];
  for (const gap of gaps) {
    if (!gap.isSeparator) continue;
    const held = found.get(gap.offset);
    const isRight = reading.plain[gap.cell] === literal;
    if (!inner.includes(gap.offset)) extra.push(gap);
    else if (held === undefined) found.set(gap.offset, gap.cell);
    else if (isRight && reading.plain[held] !== literal) {
      extra.push({ ...gap, cell: held });
      found.set(gap.offset, gap.cell);
    } else extra.push(gap);
  }
  for (const cell of found.values()) if (reading.plain[cell] !== literal) replaced.push(cell);
  const missing = inner.filter((border) => !found.has(border));
  const moved = extra.filter((gap) =>
    missing.some((border) => Math.abs(border - gap.offset) === 1),
  );
  const findings: Finding[] = [];
  const [only] = moved;
  if (only && extra.length === 1 && missing.length === 1) {
    findings.push(...counted(reading, 'separators-moved', [only.cell]));
  } else if (extra.length > 0 && missing.length > 0) {
    findings.push({
      id: 'unclear-separators',
      params: {},
      spans: extra.map((gap) => spanOf(reading, gap.cell)),
    });
  } else {
    findings.push(
      ...counted(
        reading,
        'separators-missing',
        missing.map(() => -1),
      ),
      ...counted(
        reading,
        'separators-extra',
        extra.map((gap) => gap.cell),
      ),
    );
  }
  findings.push(...counted(reading, 'separators-replaced', replaced));
  return { found, findings };
}

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

/** Lays a body of groups of fixed length, in one alphabet, against the text from a cell on. */
export function layGroups(
  reading: Reading,
  parts: readonly Part[],
  at: number,
  end: number,
): Layout {
  const runs = parts.filter(isRun);
  const separator = parts.find(isLiteral)?.literal ?? '';
  const lengths = runs.map((run) => run.length ?? 0);
  let sum = 0;
  const borders = lengths.map((length) => (sum += length));
  const [first] = runs;
  if (!first) return { slots: [], findings: [], to: at, readable: 0 };
  const stream = collect(reading, at, first, borders, end);
  const { tokens } = stream;
  const readable = tokens.filter((token) => token.slip !== null).length;
  const slots: Slot[] = [];
  const findings: Finding[] = [];
  const separatorSlot = (cell: number | undefined): Slot => ({
    part: 'separator',
    boxes: [
      {
        to: separator,
        from: cell ?? -1,
        state: cell !== undefined && reading.plain[cell] === separator ? 'right' : 'mended',
      },
    ],
  });
  const misread = tokens.filter((token) => token.slip === 'misread').map(({ from }) => from);
  const cased = tokens.filter((token) => token.slip === 'case').map(({ from }) => from);
  findings.push(
    ...counted(reading, 'misread-characters', misread),
    ...counted(reading, 'wrong-case', cased),
  );
  if (stream.unclear) {
    findings.push({ id: 'unclear-end', params: {}, spans: [spanOf(reading, stream.to)] });
  }
  if (stream.cut)
    findings.push({ id: 'cut-off', params: {}, spans: [spanOf(reading, stream.to - 1)] });

  if (tokens.length === sum) {
    const judged = judgeSeparators(reading, stream.gaps, borders, separator);
    findings.push(...judged.findings);
    runs.forEach((run, i) => {
      const from = borders[i - 1] ?? 0;
      if (i > 0 && separator !== '') slots.push(separatorSlot(judged.found.get(from)));
      slots.push({ part: run.name, boxes: tokens.slice(from, borders[i]) });
    });
  } else {
    if (tokens.length > sum + 8)
      findings.push({
        id: 'joined-values',
        params: {},
        spans: [spanOf(reading, tokens[sum]?.from ?? at, stream.to)],
      });
    const pieces = segments(stream, runs.length);
    const known = pieces !== null && (pieces.length > 1 || runs.length === 1);
    if (!known && tokens.length <= sum + 8) {
      const id = tokens.length < sum ? 'too-short' : 'too-long';
      const bound = tokens.length < sum ? { min: sum } : { max: sum };
      findings.push({
        id,
        params: { part: 'body', ...bound, actual: tokens.length },
        spans: [spanOf(reading, at, stream.to)],
      });
    }
    const byLength = () =>
      runs.map((_, i) =>
        tokens.slice(borders[i - 1] ?? 0, i === runs.length - 1 ? undefined : borders[i]),
      );
    const groups = known ? assign(pieces, lengths) : byLength();
    runs.forEach((run, i) => {
      const group = groups[i] ?? [];
      const expected = lengths[i] ?? 0;
      if (i > 0 && separator !== '') {
        const gap = stream.gaps.findLast((each) => each.cell < (group[0]?.from ?? 0));
        slots.push(
          gap
            ? separatorSlot(gap.cell)
            : { part: 'separator', boxes: [{ to: '', from: -1, state: 'missing' }] },
        );
      }
      const missing = Array.from({ length: Math.max(0, expected - group.length) }, (): Box => ({
        to: '',
        from: -1,
        state: 'missing',
      }));
      slots.push({
        part: run.name,
        boxes: [
          ...group.map((token, n): Box => (n < expected ? token : { ...token, state: 'extra' })),
          ...missing,
        ],
      });
      if (!known || group.length === expected || tokens.length > sum + 8) return;
      const name = { part: run.name, group: i + 1, expected };
      const [start, stop] = [group[0]?.from, group.at(-1)?.from];
      if (start === undefined || stop === undefined)
        findings.push({ id: 'missing-group', params: name, spans: [] });
      else
        findings.push({
          id: 'wrong-length-group',
          params: { ...name, actual: group.length },
          spans: [spanOf(reading, start, stop + 1)],
        });
    });
  }
  return { slots, findings, to: stream.to, readable };
}
