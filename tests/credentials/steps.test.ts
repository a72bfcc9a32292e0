import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect, inspectInSteps } from '../../src/credentials/inspect.ts';
import type { Steps } from '../../src/credentials/steps.ts';
import type { Inspection } from '../../src/credentials/types.ts';

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
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(' '));

/** Does two pieces of work by turns, as a page does when a second field is filled meanwhile. */
function byTurns(one: Steps<Inspection>, two: Steps<Inspection>): readonly Inspection[] {
  const results: Inspection[] = [];
  const running = [one, two].map((steps, at) => ({ steps, at }));
  for (let next = running.shift(); next; next = running.shift()) {
    const { done, value } = next.steps.next();
    if (done) results[next.at] = value;
    else running.push(next);
  }
  return results;
}

test('two inspections by turns say what each says alone', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      expect(byTurns(inspectInSteps(one), inspectInSteps(two))).toEqual([
        inspect(one),
        inspect(two),
      ]);
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
  const megabyte = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));
  test.for([
    { name: 'prose', long: megabyte('Der Händlertoken besteht aus Ziffern. ') },
    { name: 'one token without end', long: `Atzr|${megabyte('Made-Up_0123')}` },
    { name: 'values', long: megabyte(`${token}\n`) },
  ])('$name', ({ long }) => {
    expect([...inspectInSteps(long)].length).toBeGreaterThan(200);
  });
});
