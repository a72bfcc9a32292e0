import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../../src/credentials/inspect.ts';
import { fixedKinds, generated, numRuns, prefixedKinds } from '../values.ts';
import type { Generated } from '../values.ts';
import { repairable, repairableFixed } from './damages.ts';
import { mend, readBack } from '../support.ts';

const options = { numRuns };
const timeout = 60_000 + numRuns * 30;

describe('a damage with one repair is repaired', () => {
  test.for(repairable)('$name', { timeout }, ({ damage }) => {
    fc.assert(
      fc.property(generated(prefixedKinds), fc.nat(1e6), (value, at) =>
        expectRepaired(value, damage(value, at)),
      ),
      options,
    );
  });
  test.for(repairableFixed)('$name, in a value of fixed length', { timeout }, ({ damage }) => {
    fc.assert(
      fc.property(generated(fixedKinds), fc.nat(1e6), (value, at) =>
        expectRepaired(value, damage(value, at)),
      ),
      options,
    );
  });
});

function expectRepaired({ kind, value }: Generated, text: string): void {
  const [find, ...more] = inspect(text).finds;
  expect(more).toEqual([]);
  expect(find?.kind).toBe(kind);
  expect(find && mend(text, find)).toBe(value);
  const cells = find ? readBack(text, find).flatMap((group) => group.cells) : [];
  expect(cells).toHaveLength([...value].length);
}
