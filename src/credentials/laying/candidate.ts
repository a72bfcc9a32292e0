import type { FindingId } from '../findings.ts';
import type { KindId } from '../kinds/index.ts';
import type { Reading } from '../reading/reading.ts';
import { say } from '../say.ts';
import type { CellState, Certainty, Finding, PartName, Span } from '../types.ts';

/**
 * Characters of the value as it should be, a box for each: in one state, and read from cells in a
 * row. Inside the core only: it carries the characters.
 */
export interface Boxes {
  /** Empty where the characters are not to be known. */
  readonly to: string;
  /** The cell the first was read from; -1 when there is none. */
  readonly from: number;
  readonly count: number;
  readonly state: CellState;
}

export interface Slot {
  readonly part: PartName;
  readonly boxes: readonly Boxes[];
}

/** A stretch of the text laid against the form of a kind. */
export interface Candidate {
  readonly kind: KindId;
  readonly certainty: Certainty;
  /** Cells, half-open. */
  readonly from: number;
  readonly to: number;
  /** The value, where it is known without its boxes. */
  readonly value: string | null;
  /** Its boxes; where the value is known they are made when somebody asks for them. */
  readonly slots: () => readonly Slot[];
  readonly findings: readonly Finding[];
}

/** Boxes that are still being filled. */
export type Filling = { -readonly [key in keyof Boxes]: Boxes[key] };

/** Puts boxes behind others; what goes on in the same way is kept as one. */
export function addBoxes(
  list: Filling[],
  state: CellState,
  to: string,
  from: number,
  count = 1,
): void {
  const last = list.at(-1);
  if (last?.state === state && last.from >= 0 && last.from + last.count === from) {
    last.to += to;
    last.count += count;
  } else list.push({ to, from, count, state });
}

/** The value a candidate stands for. */
export function valueOf(candidate: Candidate): string {
  if (candidate.value !== null) return candidate.value;
  let text = '';
  for (const { boxes } of candidate.slots()) for (const { to } of boxes) text += to;
  return text;
}

/** Cells `from` to `to` in code points of the text. */
export const spanOf = (reading: Reading, from: number, to = from + 1): Span => ({
  start: reading.starts[from] ?? reading.length,
  end: reading.ends[to - 1] ?? reading.length,
});

/** Findings on single cells, counted, in the order given; none where there is no cell. */
export function counted(
  reading: Reading,
  cellsOf: Partial<Record<FindingId, readonly number[]>>,
): Finding[] {
  const findings: Finding[] = [];
  for (const id of Object.keys(cellsOf) as FindingId[]) {
    const cells = cellsOf[id] ?? [];
    if (cells.length === 0) continue;
    const spans = cells.filter((cell) => cell >= 0).map((cell) => spanOf(reading, cell));
    findings.push(say(id, { count: cells.length }, spans));
  }
  return findings;
}
