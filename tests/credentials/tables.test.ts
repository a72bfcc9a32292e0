import { describe, expect, test } from 'vitest';
import { alphabets } from '../../src/credentials/alphabets.ts';
import { findings } from '../../src/credentials/findings.ts';
import type { FindingId } from '../../src/credentials/findings.ts';
import { formsOf, isLiteral, lengthOf, matches } from '../../src/credentials/forms.ts';
import { inspect } from '../../src/credentials/inspect.ts';
import { evidence } from '../../src/credentials/kinds/evidence.ts';
import { kinds } from '../../src/credentials/kinds/index.ts';
import { marketplaces } from '../../src/credentials/kinds/marketplaces.ts';
import { allKinds } from './values.ts';
import { mend } from './support.ts';

describe.for(allKinds)('%s', (kind) => {
  const { examples, counterexamples, sources } = evidence[kind];

  test('is filed under its own id', () => {
    expect(kinds[kind].id).toBe(kind);
  });

  test('names where its form is from', () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { url, seen } of sources) {
      expect(new URL(url).protocol).toBe('https:');
      expect(seen).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });

  test('has an example that is right to the letter', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(formsOf(kinds[kind]).some((parts) => matches(parts, example))).toBe(true);
    }
  });

  test.for(examples.map((text, i) => ({ text, i })))(
    'takes example $i for itself and nothing else',
    ({ text }) => {
      const { finds } = inspect(text);
      expect(finds.map((find) => [find.kind, find.state])).toEqual([[kind, 'well-formed']]);
      expect(finds.map((find) => mend(text, find))).toEqual([text]);
    },
  );

  test.for(counterexamples.map((row, i) => ({ ...row, i })))(
    'says $finding of counter-example $i',
    ({ text, finding }) => {
      const { finds } = inspect(text);
      const [find] = finds;
      expect(find?.kind).toBe(kind);
      expect(find?.findings.map(({ id }) => id)).toContain(finding);
    },
  );

  test('is built of parts that say their length', () => {
    for (const part of formsOf(kinds[kind]).flat()) {
      if (isLiteral(part)) expect(part.literal).not.toBe('');
      else {
        expect(alphabets).toHaveProperty(part.alphabet);
        expect(part.length === undefined).toBe(part.min !== undefined && part.max !== undefined);
      }
    }
  });
});

test('lengths follow from the parts', () => {
  expect(lengthOf(kinds['mws-auth-token'].parts)).toEqual({ min: 45, max: 45 });
  expect(lengthOf(kinds['lwa-client-id'].parts)).toEqual({ min: 61, max: 61 });
  expect(lengthOf(kinds['lwa-client-secret'].parts)).toEqual({ min: 80, max: 80 });
  expect(lengthOf(kinds['refresh-token'].parts)).toEqual({ min: 350, max: 2048 });
  expect(lengthOf(kinds['aws-access-key-id'].parts)).toEqual({ min: 20, max: 20 });
});

test.for(marketplaces)('knows the marketplace $code', ({ id, code }) => {
  const { finds } = inspect(id);
  expect(finds.map(({ kind, state, certainty }) => [kind, state, certainty])).toEqual([
    ['marketplace-id', 'well-formed', 'certain'],
  ]);
  expect(finds[0]?.findings[0]).toMatchObject({
    id: 'known-marketplace',
    params: { marketplace: code },
  });
});

test.for(Object.keys(findings) as FindingId[])(
  '%s is an error where it leaves no right value, and nowhere else',
  (id) => {
    expect(findings[id].severity === 'error').toBe(findings[id].leadsTo === 'damaged');
  },
);
