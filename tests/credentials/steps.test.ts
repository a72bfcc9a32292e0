import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examineInSteps } from '../../src/credentials/examination.ts';
import { inspect } from '../../src/credentials/inspect.ts';
import type { Steps } from '../../src/credentials/steps.ts';
import { mend, readBack } from './support.ts';

const token = `amzn.mws.01234567-89ab-cdef-0123-456789abcdef`;
const pieces = [
  token,
  'amzm.mvs.01234567-89ag-cde-0123-456789abcdef',
  'Seller ID: A1B2C3D4E5F6G7',
  'Händlertoken:',
  '出品者ID「A1B2C3D4E5F6G7」',
  'A1PA6795UKMFR9',
  'Atzr|IwEBMade-Up_0123456789',
  'Der Token steht im Konto.',
  '%25',
  '\n> ',
  ' ',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(' '));

/** Does two pieces of work by turns, as a page does when a second field is filled meanwhile. */
function byTurns<T>(one: Steps<T>, two: Steps<T>): readonly T[] {
  const results: T[] = [];
  const running = [one, two].map((steps, at) => ({ steps, at }));
  for (let next = running.shift(); next; next = running.shift()) {
    const step = next.steps.next();
    if (step.done) results[next.at] = step.value;
    else running.push(next);
  }
  return results;
}

test('two examinations by turns say what inspect, mend and readBack say of each text', () => {
  fc.assert(
    fc.property(texts, texts, (...pair) => {
      const examined = byTurns(examineInSteps(pair[0]), examineInSteps(pair[1]));
      const said = examined.map(({ inspection, mend, readBack }) => ({
        inspection,
        values: inspection.finds.map((find) => [mend(find), readBack(find)]),
      }));
      expect(said).toEqual(
        pair.map((each) => {
          const inspection = inspect(each);
          const values = inspection.finds.map((find) => [mend(each, find), readBack(each, find)]);
          return { inspection, values };
        }),
      );
    }),
  );
});

test('every box of a value stands within its place in the text', () => {
  fc.assert(
    fc.property(texts, (each) => {
      for (const find of inspect(each).finds) {
        const sources = readBack(each, find).flatMap(({ cells }) =>
          cells.flatMap(({ source }) => source ?? []),
        );
        expect(sources.filter(({ start }) => start < find.span.start)).toEqual([]);
        expect(sources.filter(({ end }) => end > find.span.end)).toEqual([]);
      }
    }),
  );
});

describe('a place where the work can be left cuts no label', () => {
  // Whatever the length of a step is, one of its borders falls into the label.
  const label = '- Merchant token: A1B2C3D4E5F6G7\n';
  const shifts = Array.from({ length: label.length }, (_, shift) => shift);

  test('labels on every line of a long text', () => {
    const lines = 2000;
    const { finds } = inspect(
      Array.from({ length: lines }, (_, at) => label.replace('C3D4', String(1000 + at))).join(''),
    );
    expect(finds.length).toBe(lines);
  });

  test.for(shifts)('a word that ends like a label is none, %i characters further', (shift) => {
    const lines = 'A'.repeat(shift) + `\nxASIN: B012345678`.repeat(1500);
    expect(inspect(lines).finds).toEqual([]);
  });
});

describe('a long text is done in many steps', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(200_000 / piece.length));
  test.for([
    { name: 'prose', text: long('Der Händlertoken besteht aus Ziffern. ') },
    { name: 'one token without end', text: `Atzr|${long('Made-Up_0123')}` },
    { name: 'values', text: long(`${token}\n`) },
  ])('$name', ({ text }) => {
    expect([...examineInSteps(text)].length).toBeGreaterThan(40);
  });
});
