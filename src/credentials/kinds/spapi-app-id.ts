import { hyphenated } from './hyphenated.ts';
import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Names the app, opens nothing. Older apps carry the second form.
 */
export const spapiAppId = {
  id: 'spapi-app-id',
  parts: [{ name: 'prefix', literal: 'amzn1.sp.solution.' }, ...hyphenated('hex', 8, 4, 4, 4, 12)],
  otherForms: [
    [{ name: 'prefix', literal: 'amzn1.sellerapps.app.' }, ...hyphenated('hex', 8, 4, 4, 4, 12)],
  ],
  secrecy: 'public',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://github.com/amzn/selling-partner-api-samples', seen: '2026-11-21' },
  { url: 'https://github.com/amzn/selling-partner-api-models', seen: '2026-11-21' },
  { url: 'https://github.com/amzn/selling-partner-api-docs', seen: '2026-11-21' },
];

export const examples: readonly string[] = [
  'amzn1.sp.solution.' + '01234567-89ab-cdef-0123-456789abcdef',
  'amzn1.sellerapps.app.' + '01234567-89ab-cdef-0123-456789abcdef',
];

export const counterexamples: readonly Counterexample[] = [
  { text: 'amzn1.sellerapps.app.0bf296b5-36a6-4942-a13e-EXAMPLEfcd28', finding: 'sample-value' },
  { text: 'amzn1.sellerapps.app.' + '01234567-89ab-cdef-0123-456789abcdef', finding: 'older-form' },
  { text: 'amzn1.sp.solution.' + '01234567-89ab-cdef-0123', finding: 'missing-group' },
];
