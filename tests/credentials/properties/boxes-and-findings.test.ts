import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FindingId } from '../../../src/credentials/findings.ts';
import { inspect } from '../../../src/credentials/inspect.ts';
import type { Cell, CellState, Find, Finding, Span } from '../../../src/credentials/types.ts';
import { readBack } from '../support.ts';
import { fixedKinds, generated, numRuns, prefixedKinds } from '../values.ts';
import type { Generated } from '../values.ts';
import { repairable, repairableFixed, unrepairable } from './damages.ts';
import type { Class } from './damages.ts';

const options = { numRuns };
const timeout = 60_000 + numRuns * 30;

/** Findings that name single characters of the value. */
const placed: readonly FindingId[] = [
  'foreign-character',
  'full-width-characters',
  'look-alike-letters',
  'look-alike-separators',
  'encoded-characters',
  'misread-characters',
  'wrong-case',
  'separators-replaced',
];

/** What speaks for boxes that have no place of their own in the text. */
const unplaced: Readonly<Record<CellState, readonly FindingId[]>> = {
  right: [],
  mended: ['separators-missing', 'separators-moved', 'unclear-separators', 'prefix-misspelt'],
  wrong: [],
  missing: ['missing-group', 'wrong-length-group', 'too-short', 'cut-off', 'joined-values'],
  extra: [],
};

/** More wrong characters are not named one by one. */
const mostNamed = 8;

const covers = ({ spans }: Finding, place: Span): boolean =>
  spans.some(({ start, end }) => start <= place.start && place.end <= end);

/** Boxes that are drawn as right, although a finding names their place. */
const unmarked = (cells: readonly Cell[], { findings }: Find): readonly Cell[] =>
  cells.filter(
    ({ source, state }) =>
      state === 'right' &&
      source !== null &&
      findings.some((finding) => placed.includes(finding.id) && covers(finding, source)),
  );

/** Boxes that are marked, although no finding says why. */
const unnamed = (cells: readonly Cell[], { findings }: Find): readonly Cell[] =>
  cells
    .filter(({ state }, at) => {
      const before = cells.slice(0, at).filter((cell) => cell.state === 'wrong');
      return state !== 'right' && (state !== 'wrong' || before.length < mostNamed);
    })
    .filter(
      ({ source, state }) =>
        !(source && findings.some((finding) => covers(finding, source))) &&
        !findings.some(({ id }) => unplaced[state].includes(id)),
    );

/** Findings that count other than they show. */
const miscounted = ({ findings }: Find): readonly Finding[] =>
  findings.filter(
    ({ id, params: { count }, spans }) =>
      placed.includes(id) && count !== undefined && count !== spans.length,
  );

function expectAgreement(text: string): void {
  for (const find of inspect(text).finds) {
    const cells = readBack(text, find).flatMap((group) => group.cells);
    expect(unmarked(cells, find)).toEqual([]);
    expect(unnamed(cells, find)).toEqual([]);
    expect(miscounted(find)).toEqual([]);
  }
}

function expectAgreementAfter(values: fc.Arbitrary<Generated>, { damage }: Class): void {
  fc.assert(
    fc.property(values, fc.nat(1e6), (value, at) => expectAgreement(damage(value, at))),
    options,
  );
}

describe('what the list names is marked in the boxes, and what is marked is named', () => {
  test.for([...repairable, ...unrepairable])('$name', { timeout }, (damage) => {
    expectAgreementAfter(generated(prefixedKinds), damage);
  });
  test.for(repairableFixed)('$name, in a value of fixed length', { timeout }, (damage) => {
    expectAgreementAfter(generated(fixedKinds), damage);
  });
});
