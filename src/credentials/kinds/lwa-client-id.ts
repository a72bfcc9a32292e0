import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Amazon's own SDK accepts other letters too; every value met is hexadecimal.
 */
export const lwaClientId = {
  id: 'lwa-client-id',
  parts: [
    { name: 'prefix', literal: 'amzn1.application-oa2-client.' },
    { name: 'body', alphabet: 'hex', length: 32 },
  ],
  secrecy: 'sensitive',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://github.com/amzn/amazon-advertising-api-php-sdk/blob/master/AmazonAdvertisingApi/Client.php',
    seen: '2026-11-21',
  },
  { url: 'https://github.com/amzn/selling-partner-api-samples', seen: '2026-11-21' },
];

export const examples: readonly string[] = [
  'amzn1.application-oa2-client.' + '0123456789abcdef' + '0123456789abcdef',
];

export const counterexamples: readonly Counterexample[] = [
  { text: 'amzn1.application-oa2-client.' + '0123456789abcdef', finding: 'wrong-length-group' },
  {
    text: /* @__PURE__ */ 'amzn1.application-oa2-client.'.concat(/* @__PURE__ */ 'x'.repeat(32)),
    finding: 'sample-value',
  },
];
