import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Not to be told from a seller ID by its form: the closed list in marketplaces.ts decides.
 */
export const marketplaceId = {
  id: 'marketplace-id',
  parts: [
    { name: 'prefix', literal: 'A' },
    { name: 'body', alphabet: 'upper-alphanumeric', min: 12, max: 13 },
  ],
  secrecy: 'public',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://developer-docs.amazon.com/sp-api/docs/marketplace-ids', seen: '2026-11-21' },
];

export const examples: readonly string[] = ['A1VC38T7YXB528', 'A1PA6795UKMFR9', 'ATVPDKIKX0DER'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'ATVPDKIKX0DER', finding: 'also-seller-id' },
  { text: 'A1PA6795UKMFR9', finding: 'known-marketplace' },
];
