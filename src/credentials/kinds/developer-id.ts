import { hyphenated } from './hyphenated.ts';
import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Shown with and without hyphens; leading zeros occur.
 */
export const developerId = {
  id: 'developer-id',
  parts: [{ name: 'group-1', alphabet: 'digits', length: 12 }],
  otherForms: [hyphenated('digits', 4, 4, 4)],
  secrecy: 'public',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html',
    seen: '2026-11-21',
  },
  {
    url: 'https://docs.developer.amazonservices.com/ja_JP/dev_guide/DG_Registering.html',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = ['012345678901', '0123-4567-8901'];

export const counterexamples: readonly Counterexample[] = [
  { text: '1234-3214-4321', finding: 'sample-value' },
  { text: 'Developer ID: 12345678901', finding: 'wrong-length-group' },
  { text: 'Developer ID: 0123-456-8901', finding: 'wrong-length-group' },
];
