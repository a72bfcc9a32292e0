import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * The label on a unit in Amazon's warehouse.
 */
export const fnsku = {
  id: 'fnsku',
  parts: [
    { name: 'prefix', literal: 'X' },
    { name: 'body', alphabet: 'upper-alphanumeric', length: 9 },
  ],
  needsDigit: true,
  secrecy: 'public',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://bulkbarcodegenerator.pro/what-is-fnsku', seen: '2026-11-21' },
  { url: 'https://github.com/amzn/selling-partner-api-models', seen: '2026-11-21' },
];

export const examples: readonly string[] = ['X00MADEUP1'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'X0EXAMPLE1', finding: 'sample-value' },
];
