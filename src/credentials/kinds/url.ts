import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Enough to say that an address was pasted; values inside it are found by themselves. One that the
 * checker does not know may be secret.
 */
export const url = {
  id: 'url',
  parts: [
    { name: 'prefix', literal: 'https://' },
    { name: 'body', alphabet: 'url-path', min: 4, max: 8192 },
  ],
  otherForms: [
    [
      { name: 'prefix', literal: 'http://' },
      { name: 'body', alphabet: 'url-path', min: 4, max: 8192 },
    ],
  ],
  secrecy: 'sensitive',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://www.rfc-editor.org/rfc/rfc3986', seen: '2026-11-21' },
];

export const examples: readonly string[] = ['https://shop.invalid/made/up?page=1'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'https://example.com/', finding: 'sample-value' },
];
