import { hyphenated } from './hyphenated.ts';
import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Amazon's 3-7-7 format.
 */
export const orderId = {
  id: 'order-id',
  parts: hyphenated('digits', 3, 7, 7),
  secrecy: 'sensitive',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://github.com/amzn/selling-partner-api-models', seen: '2026-11-21' },
];

export const examples: readonly string[] = ['000-0123456-0123456'];

export const counterexamples: readonly Counterexample[] = [
  { text: '902-3159896-1390916', finding: 'sample-value' },
];
