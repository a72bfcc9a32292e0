import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Also called merchant token. No length is documented: 13 and 14 characters are usual, 21 occur.
 */
export const sellerId = {
  id: 'seller-id',
  parts: [
    { name: 'prefix', literal: 'A' },
    { name: 'body', alphabet: 'upper-alphanumeric', min: 9, max: 20, usual: [12, 13] },
  ],
  needsDigit: true,
  secrecy: 'public',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html',
    seen: '2026-11-21',
  },
  { url: 'https://github.com/amzn/selling-partner-api-models', seen: '2026-11-21' },
];

export const examples: readonly string[] = ['A' + '1B2C3D4E5F6G7', 'A' + '1B2C3D4E5F6G'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'A' + '1B2C3D4E5F', finding: 'unusual-length' },
  { text: 'A3FHEXAMPLEYWS', finding: 'sample-value' },
  { text: 'Merchant Token: ABCDEFGHIJKLMN', finding: 'no-digit' },
];
