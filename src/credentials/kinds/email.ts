import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Enough to say that an address was pasted; not a judge of addresses.
 */
export const email = {
  id: 'email',
  parts: [
    { name: 'name', alphabet: 'mail-name', min: 1, max: 64 },
    { name: 'separator', literal: '@' },
    { name: 'domain', alphabet: 'host-name', min: 1, max: 253 },
    { name: 'separator', literal: '.' },
    { name: 'domain', alphabet: 'alphanumeric', min: 2, max: 63 },
  ],
  secrecy: 'sensitive',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://www.rfc-editor.org/rfc/rfc5322', seen: '2026-11-21' },
];

export const examples: readonly string[] = ['made.up@mail.invalid'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'made.up@example.com', finding: 'sample-value' },
];
