import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Secrets made before the prefix came are 64 characters alone.
 */
export const lwaClientSecret = {
  id: 'lwa-client-secret',
  parts: [
    { name: 'prefix', literal: 'amzn1.oa2-cs.v1.' },
    { name: 'body', alphabet: 'hex', length: 64 },
  ],
  otherForms: [[{ name: 'body', alphabet: 'hex', length: 64 }]],
  secrecy: 'secret',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
    seen: '2026-11-21',
  },
  { url: 'https://github.com/amzn/selling-partner-api-samples', seen: '2026-11-21' },
  {
    url: 'https://github.com/amzn/amazon-advertising-api-php-sdk/blob/master/AmazonAdvertisingApi/Client.php',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = [
  /* @__PURE__ */ 'amzn1.oa2-cs.v1.'.concat(/* @__PURE__ */ '0123456789abcdef'.repeat(4)),
  /* @__PURE__ */ '0123456789abcdef'.repeat(4),
];

export const counterexamples: readonly Counterexample[] = [
  {
    text: /* @__PURE__ */ 'amzn1.oa2-cs.v1.'.concat(/* @__PURE__ */ '0123456789abcdef'.repeat(3)),
    finding: 'wrong-length-group',
  },
  { text: /* @__PURE__ */ '0123456789abcdef'.repeat(4), finding: 'older-form' },
  {
    text: /* @__PURE__ */ 'Client Secret: '.concat(/* @__PURE__ */ '0123456789abcdef'.repeat(3)),
    finding: 'wrong-length-group',
  },
];
