import { counted, spanOf } from './candidate.ts';
import type { Slot } from './candidate.ts';
import { isLiteral, isRun } from './forms.ts';
import type { Slip } from './forms.ts';
import type { Reading } from './reading.ts';
import { judgeSeparators, separatorSlot } from './separators.ts';
import { collect } from './stream.ts';
import type { Stream } from './stream.ts';
import type { Finding, Part, RunPart } from './types.ts';
import { layUneven } from './uneven-groups.ts';

export interface Laying {
  readonly slots: readonly Slot[];
  readonly findings: readonly Finding[];
}

export interface Layout extends Laying {
  readonly to: number;
  /** Characters that belong to the alphabet. */
  readonly readable: number;
}

/** Groups of fixed length, in one alphabet, with one separator between them. */
export interface GroupForm {
  readonly runs: readonly RunPart[];
  readonly separator: string;
  /** How many characters stand before the end of each group, separators not counted. */
  readonly borders: readonly number[];
}

/** What is to be said of the characters, whatever groups they make. */
function judgeCharacters(reading: Reading, { tokens, unclear, cut, to }: Stream): Finding[] {
  const cellsOf = (slip: Slip) =>
    tokens.filter((token) => token.slip === slip).map(({ from }) => from);
  const findings = [
    ...counted(reading, 'misread-characters', cellsOf('misread')),
    ...counted(reading, 'wrong-case', cellsOf('case')),
  ];
  if (unclear) findings.push({ id: 'unclear-end', params: {}, spans: [spanOf(reading, to)] });
  if (cut) findings.push({ id: 'cut-off', params: {}, spans: [spanOf(reading, to - 1)] });
  return findings;
}

/** Lays a body that has all its characters: only its separators can be wrong. */
function layComplete(
  reading: Reading,
  { tokens, gaps }: Stream,
  { runs, separator, borders }: GroupForm,
): Laying {
  const { found, findings } = judgeSeparators(reading, gaps, borders, separator);
  const slots: Slot[] = [];
  runs.forEach((run, i) => {
    const from = borders[i - 1] ?? 0;
    if (i > 0 && separator !== '') slots.push(separatorSlot(reading, separator, found.get(from)));
    slots.push({ part: run.name, boxes: tokens.slice(from, borders[i]) });
  });
  return { slots, findings };
}

/** Lays a body of groups of fixed length, in one alphabet, against the text from a cell on. */
export function layGroups(
  reading: Reading,
  parts: readonly Part[],
  at: number,
  end: number,
): Layout {
  const runs = parts.filter(isRun);
  const [first] = runs;
  if (!first) return { slots: [], findings: [], to: at, readable: 0 };
  let total = 0;
  const borders = runs.map((run) => (total += run.length ?? 0));
  const form = { runs, separator: parts.find(isLiteral)?.literal ?? '', borders };
  const stream = collect(reading, at, first, borders, end);
  const { slots, findings } =
    stream.tokens.length === total
      ? layComplete(reading, stream, form)
      : layUneven(reading, stream, form, at);
  return {
    slots,
    findings: [...judgeCharacters(reading, stream), ...findings],
    to: stream.to,
    readable: stream.tokens.filter(({ slip }) => slip !== null).length,
  };
}
