import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Easily taken for the client ID, which carries `application-oa2-client`.
 */
export const lwaAppId = {
  id: 'lwa-app-id',
  parts: [
    { name: 'prefix', literal: 'amzn1.application.' },
    { name: 'body', alphabet: 'hex', length: 32 },
  ],
  secrecy: 'public',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = [
  'amzn1.application.' + '0123456789abcdef' + '0123456789abcdef',
];

export const counterexamples: readonly Counterexample[] = [
  { text: 'amzn1.application.' + '0123456789abcdef', finding: 'wrong-length-group' },
];
