import { hyphenated } from './hyphenated.ts';
import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * May be an MWS token copied without its beginning, hence sensitive.
 */
export const uuid = {
  id: 'uuid',
  parts: hyphenated('hex', 8, 4, 4, 4, 12),
  secrecy: 'sensitive',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = ['01234567-89ab-cdef-0123-456789abcdef'];

export const counterexamples: readonly Counterexample[] = [
  { text: '01234567-89ab-cdef-0123-456789abcdef', finding: 'missing-prefix' },
  { text: '01234567-89ab-cdef-0123-456789abcde', finding: 'wrong-length-group' },
  { text: 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', finding: 'sample-value' },
];
