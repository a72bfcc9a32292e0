import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Met in old feeds and forms; not documented.
 */
export const legacyMerchantId = {
  id: 'legacy-merchant-id',
  parts: [
    { name: 'prefix', literal: 'M_' },
    { name: 'name', alphabet: 'upper-alphanumeric', min: 1, max: 40 },
    { name: 'separator', literal: '_' },
    { name: 'number', alphabet: 'digits', min: 4, max: 12 },
  ],
  secrecy: 'public',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = ['M_MADEUP_01234567'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'M_EXAMPLE_01234567', finding: 'sample-value' },
];
