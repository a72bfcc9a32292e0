import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../../src/credentials/inspect.ts';
import { fixedKinds, generated, numRuns } from '../values.ts';
import { repairable, repairableFixed, unrepairable } from './damages.ts';
import { mend } from '../support.ts';

const options = { numRuns };
const timeout = 60_000 + numRuns * 30;

const anyDamage = fc.constantFrom(...repairable, ...repairableFixed);

test('no two damages lead to another value', { timeout }, () => {
  fc.assert(
    fc.property(
      generated(fixedKinds),
      anyDamage,
      anyDamage,
      fc.nat(1e6),
      ({ kind, parts, value }, one, other, at) => {
        const text = other.damage(
          { kind, parts, value: one.damage({ kind, parts, value }, at) },
          at,
        );
        for (const find of inspect(text).finds) {
          const offered = mend(text, find);
          if (offered !== null && find.certainty === 'certain') expect(offered).toBe(value);
        }
      },
    ),
    options,
  );
});

describe('no damage leads to another value', () => {
  test.for([...repairableFixed, ...unrepairable])('$name', { timeout }, ({ damage }) => {
    fc.assert(
      fc.property(generated(fixedKinds), fc.nat(1e6), (value, at) => {
        const text = damage(value, at);
        for (const find of inspect(text).finds) {
          const offered = mend(text, find);
          if (offered !== null && find.certainty === 'certain') expect(offered).toBe(value.value);
        }
      }),
      options,
    );
  });
});
