import { expect } from 'vitest';
import { examineInSteps } from '../../src/credentials/examination.ts';
import { inspect } from '../../src/credentials/inspect.ts';
import type { FindingId } from '../../src/credentials/findings.ts';
import type { KindId } from '../../src/credentials/kinds/index.ts';
import { finish } from '../../src/credentials/steps.ts';
import type { Find, Group, State } from '../../src/credentials/types.ts';

export const uuid = '01234567-89ab-cdef-0123-456789abcdef';
export const mwsToken = 'amzn.mws.' + uuid;
export const sellerId = 'A' + '1B2C3D4E5F6G7';
export const longBody = 'Made-Up_' + '01aB4dE7gH'.repeat(36);
export const refreshToken = 'Atzr|' + longBody;
export const clientId = 'amzn1.application-oa2-client.' + '0123456789abcdef'.repeat(2);
export const clientSecret = 'amzn1.oa2-cs.v1.' + '0123456789abcdef'.repeat(4);

/** What the checker shows of a find: the examination that made it, and the find in it. */
function shown(text: string, { kind, span }: Find) {
  const examination = finish(examineInSteps(text));
  const same = (each: Find) => each.kind === kind && each.span.start === span.start;
  return { examination, find: examination.inspection.finds.find(same) };
}

/** The value that is offered for a find of a text. */
export function mend(text: string, found: Find): string | null {
  const { examination, find } = shown(text, found);
  return find ? examination.mend(find) : null;
}

/** The boxes that are drawn for a find of a text. */
export function readBack(text: string, found: Find): readonly Group[] {
  const { examination, find } = shown(text, found);
  return find ? examination.readBack(find) : [];
}

/** What a test row may say of a text; what it leaves out is not compared. */
export interface Row {
  readonly reason: string;
  readonly text: string;
  readonly kind?: KindId;
  readonly state?: State;
  readonly value?: string | null;
  readonly finding?: FindingId;
}

/** Compares the most sensitive find of a text with its row. */
export function expectRow({ text, kind, state, value, finding }: Row): void {
  const { finds, findings } = inspect(text);
  const [find] = finds;
  const said = [...findings, ...(find?.findings ?? [])].map(({ id }) => id);
  if (kind !== undefined) expect(find?.kind).toBe(kind);
  if (state !== undefined) expect(find?.state).toBe(state);
  if (finding !== undefined) expect(said).toContain(finding);
  if (value !== undefined) expect(find ? mend(text, find) : undefined).toBe(value);
}

/** A row that is mended to a value. */
export const mended = (reason: string, text: string, value: string, finding: FindingId): Row => ({
  reason,
  text,
  value,
  finding,
  state: 'mendable',
});

/** A row for which no value is offered. */
export const damaged = (reason: string, text: string, kind: KindId, finding: FindingId): Row => ({
  reason,
  text,
  kind,
  finding,
  state: 'damaged',
  value: null,
});

/** A row without any find. */
export function expectNothing(text: string): void {
  expect(inspect(text).finds).toEqual([]);
}
