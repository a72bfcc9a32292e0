import { counted, spanOf } from './candidate.ts';
import type { Slot } from './candidate.ts';
import { isLiteral, rangeOf } from '../forms.ts';
import { judgeLiteral, literalSlot } from './judge-literal.ts';
import type { Layout } from './layout.ts';
import { followLiteral } from './literals.ts';
import type { Reading } from '../reading/reading.ts';
import { say } from '../say.ts';
import { readRun } from './run.ts';
import type { Run } from './run.ts';
import type { Steps } from '../steps.ts';
import type { Finding, Part, RunPart, Span } from '../types.ts';

/** What is to be said of a run's length, if anything. */
function judgeLength(part: RunPart, group: number, run: Run, spans: readonly Span[]): Finding[] {
  const { min, max } = rangeOf(part);
  const { count } = run;
  const bounds = { part: part.name, actual: count };
  if (count < min || count > max) {
    if (part.length !== undefined) {
      // Where the value was cut there is no place to look for.
      const isCut = count < min && run.findings.some(({ id }) => id === 'cut-off');
      const params = { ...bounds, group, expected: part.length };
      return isCut ? [] : [say('wrong-length-group', params, spans)];
    }
    return count < min
      ? [say('too-short', { ...bounds, min }, spans)]
      : [say('too-long', { ...bounds, max }, spans)];
  }
  const [usualMin, usualMax] = part.usual ?? [min, max];
  return count < usualMin || count > usualMax
    ? [say('unusual-length', { ...bounds, min: usualMin, max: usualMax }, spans)]
    : [];
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
        const params = { part: part.name, group: group + 1, expected: part.literal.length };
        findings.push(say('missing-group', params));
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
    const { boxes, count, to } = run;
    const spans = count > 0 ? [spanOf(reading, cell, to)] : [];
    findings.push(...run.findings, ...judgeLength(part, group, run, spans));
    const missing = (part.length ?? 0) - count;
    slots.push({
      part: part.name,
      boxes:
        missing > 0 ? [...boxes, { to: '', from: -1, count: missing, state: 'missing' }] : boxes,
    });
    readable += run.readable;
    tokens += count;
    cell = to;
  }
  return { slots: () => slots, findings, to: cell, readable, tokens };
}
