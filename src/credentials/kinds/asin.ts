import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Names a product. Books carry an ISBN instead, which is not told from other ten digits.
 */
export const asin = {
  id: 'asin',
  parts: [
    { name: 'prefix', literal: 'B' },
    { name: 'body', alphabet: 'upper-alphanumeric', length: 9 },
  ],
  needsDigit: true,
  secrecy: 'public',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://bulkbarcodegenerator.pro/what-is-fnsku', seen: '2026-11-21' },
];

export const examples: readonly string[] = ['B0MADEUP01'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'B0EXAMPLE1', finding: 'sample-value' },
];
