import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Its length is not documented; other tokens of the service have 350 characters or more.
 */
export const restrictedDataToken = {
  id: 'restricted-data-token',
  parts: [
    { name: 'prefix', literal: 'Atz.sprdt|' },
    { name: 'body', alphabet: 'base64url', min: 20, max: 2038, usual: [340, 2038] },
  ],
  secrecy: 'secret',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://github.com/amzn/selling-partner-api-models', seen: '2026-11-21' },
];

export const examples: readonly string[] = [
  /* @__PURE__ */ 'Atz.sprdt|Made-Up_'.concat(/* @__PURE__ */ '0123456789'.repeat(36)),
];

export const counterexamples: readonly Counterexample[] = [
  { text: 'Atz.sprdt|IQEBLjAsAhRmHjNgHpi0U-Dme37rR6CuUpSR', finding: 'sample-value' },
  { text: 'Atz.sprdt|' + 'Made-Up_0123456789-0123456789', finding: 'unusual-length' },
];
