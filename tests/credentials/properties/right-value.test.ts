import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignClasses, otherMarks, twins } from '../../../src/credentials/characters.ts';
import { findingParams } from '../../../src/credentials/finding-params.ts';
import { findings } from '../../../src/credentials/findings.ts';
import { isLiteral } from '../../../src/credentials/forms.ts';
import { inspect } from '../../../src/credentials/inspect.ts';
import { kinds } from '../../../src/credentials/kinds/index.ts';
import { couldBecome } from '../../../src/credentials/could-become.ts';
import { allKinds, generated, numRuns, prefixedKinds } from '../values.ts';
import { wide } from './damages.ts';
import { mend, readBack } from '../support.ts';

const options = { numRuns };
const timeout = 60_000 + numRuns * 30;

describe('a right value', () => {
  test('is well-formed as it stands', { timeout }, () => {
    fc.assert(
      fc.property(
        generated(allKinds.filter((kind) => kind !== 'email' && kind !== 'url')),
        ({ kind, value }) => {
          const { finds } = inspect(value);
          expect(finds.map((find) => [find.kind, find.state])).toEqual([[kind, 'well-formed']]);
          expect(finds.map((find) => mend(value, find))).toEqual([value]);
        },
      ),
      options,
    );
  });

  test('is read back box by box', { timeout }, () => {
    fc.assert(
      fc.property(generated(prefixedKinds), ({ value }) => {
        const [find] = inspect(value).finds;
        const cells = find ? readBack(value, find).flatMap((group) => group.cells) : [];
        expect(cells.map(({ source, state }) => [source?.start, source?.end, state])).toEqual(
          [...value].map((_, i) => [i, i + 1, 'right']),
        );
      }),
      options,
    );
  });

  test('could become itself from each of its beginnings', { timeout }, () => {
    fc.assert(
      fc.property(generated(prefixedKinds), fc.nat(), ({ kind, value }, at) => {
        expect(couldBecome(value.slice(0, at % (value.length + 1)))).toContain(kind);
      }),
      options,
    );
  });
});

test('no four characters of a secret are in what is said of it', { timeout }, () => {
  const wrap = fc.constantFrom<(value: string) => string>(
    (value) => value,
    wide,
    (value) => `Token: ${value}!`,
    (value) => value.replace(/.$/u, 'ä'),
    (value) => `${value} ${value}`,
  );
  // Ids and keys are words themselves, and a value may hold a piece of one by chance.
  const vocabulary = JSON.stringify([
    ...[findings, findingParams, kinds, twins, otherMarks, foreignClasses],
    ...['amzn.mws.0…', 'A1B2C3D4E5F6G7', 'A1VC38T7YXB528 '].map(inspect),
  ]).toLowerCase();
  fc.assert(
    fc.property(generated(prefixedKinds), wrap, ({ value, parts }, change) => {
      const [first] = parts;
      const body = value.slice(first && isLiteral(first) ? first.literal.length : 0);
      const said = [change(value), change(value).slice(0, -9)].map((text) =>
        JSON.stringify(inspect(text)),
      );
      for (let i = 0; i + 4 <= body.length; i++) {
        const run = body.slice(i, i + 4);
        // Places are numbers, and a run of digits may be one by chance.
        if (/^[\d-]+$/u.test(run) || vocabulary.includes(run.toLowerCase())) continue;
        for (const each of said) {
          expect(each.includes(run)).toBe(false);
          expect(each.includes(wide(run))).toBe(false);
        }
      }
    }),
    options,
  );
});
