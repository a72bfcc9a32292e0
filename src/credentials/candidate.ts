import type { KindId } from './kinds/index.ts';
import type { Reading } from './reading.ts';
import type { CellState, Certainty, Finding, PartName, Span } from './types.ts';

/** One character of the value as it should be. Inside the core only: it carries the character. */
export interface Box {
  readonly to: string;
  /** The cell it was read from; -1 when there is none. */
  readonly from: number;
  readonly state: CellState;
}

export interface Slot {
  readonly part: PartName;
  readonly boxes: readonly Box[];
}

/** A stretch of the text laid against the form of a kind. */
export interface Candidate {
  readonly kind: KindId;
  readonly certainty: Certainty;
  /** Cells, half-open. */
  readonly from: number;
  readonly to: number;
  /** The value, where the text holds it to the letter. */
  readonly value?: string;
  readonly slots: readonly Slot[];
  readonly findings: readonly Finding[];
}

/** The value a candidate stands for. */
export function valueOf(candidate: Candidate): string {
  // The slots of such a value are made when somebody asks for them.
  if (candidate.value !== undefined) return candidate.value;
  let text = '';
  for (const { boxes } of candidate.slots) for (const { to } of boxes) text += to;
  return text;
}

/** Cells `from` to `to` in code points of the text. */
export const spanOf = (reading: Reading, from: number, to = from + 1): Span => ({
  start: reading.starts[from] ?? reading.length,
  end: reading.ends[to - 1] ?? reading.length,
});

/** A finding on single cells, counted. */
export function counted(
  reading: Reading,
  id: Finding['id'],
  cells: readonly number[],
  params: Finding['params'] = {},
): Finding[] {
  if (cells.length === 0) return [];
  const spans = cells.filter((cell) => cell >= 0).map((cell) => spanOf(reading, cell));
  return [{ id, params: { count: cells.length, ...params }, spans }];
}
