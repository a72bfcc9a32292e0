import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Its tail, the A included, is the seller ID.
 */
export const merchantUrn = {
  id: 'merchant-urn',
  parts: [
    { name: 'prefix', literal: 'amzn1.merchant.o.A' },
    { name: 'body', alphabet: 'upper-alphanumeric', min: 9, max: 20 },
  ],
  secrecy: 'public',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://github.com/amzn/selling-partner-api-models', seen: '2026-11-21' },
];

export const examples: readonly string[] = ['amzn1.merchant.o.A' + '1B2C3D4E5F6G7'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'amzn1.merchant.o.A' + '1B2C3D4E5F6G7', finding: 'tail-is-seller-id' },
];
