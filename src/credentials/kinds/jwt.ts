import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * A session of some website, never one of Amazon's seller credentials.
 */
export const jwt = {
  id: 'jwt',
  parts: [
    { name: 'prefix', literal: 'eyJ' },
    { name: 'header', alphabet: 'base64url', min: 8, max: 4096 },
    { name: 'separator', literal: '.' },
    { name: 'payload', alphabet: 'base64url', min: 2, max: 65536 },
    { name: 'separator', literal: '.' },
    { name: 'signature', alphabet: 'base64url', min: 0, max: 65536 },
  ],
  secrecy: 'secret',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://www.rfc-editor.org/rfc/rfc7519', seen: '2026-11-21' },
];

export const examples: readonly string[] = [
  'eyJ' + 'tYWRlIjoidXAifQ.eyJtYWRlIjoidXAifQ.' + 'made-up',
];

export const counterexamples: readonly Counterexample[] = [
  { text: 'eyJ' + 'tYWRlIjoidXAifQ.eyJtYWRlIjoidXAifQ.' + '...', finding: 'cut-off' },
];
