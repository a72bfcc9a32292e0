import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Login with Amazon: 350 characters or more, at most 2048 bytes, prefix included.
 */
export const refreshToken = {
  id: 'refresh-token',
  parts: [
    { name: 'prefix', literal: 'Atzr|' },
    { name: 'body', alphabet: 'base64url', min: 345, max: 2043 },
  ],
  secrecy: 'secret',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://developer.amazon.com/docs/login-with-amazon/refresh-token.html',
    seen: '2026-11-21',
  },
  {
    url: 'https://developer.amazon.com/docs/login-with-amazon/access-token.html',
    seen: '2026-11-21',
  },
  {
    url: 'https://github.com/amzn/amazon-advertising-api-php-sdk/blob/master/AmazonAdvertisingApi/Client.php',
    seen: '2026-11-21',
  },
  { url: 'https://github.com/amzn/selling-partner-api-docs', seen: '2026-11-21' },
];

export const examples: readonly string[] = [
  /* @__PURE__ */ 'Atzr|Made-Up_'.concat(/* @__PURE__ */ '0123456789'.repeat(36)),
];

export const counterexamples: readonly Counterexample[] = [
  {
    text: /* @__PURE__ */ 'Atzr|Made-Up_'.concat(/* @__PURE__ */ '0123456789'.repeat(30)),
    finding: 'too-short',
  },
  { text: 'Atzr|IQEBLzAtAhRPpMJxdwVz2Nn6f2y-tpJX2DeX...', finding: 'sample-value' },
  {
    text: /* @__PURE__ */ 'Atzr|Made-Up_'.concat(/* @__PURE__ */ '0123456789'.repeat(36), '…'),
    finding: 'cut-off',
  },
  {
    text: /* @__PURE__ */ 'Atzr|'.concat(/* @__PURE__ */ '0123456789'.repeat(210)),
    finding: 'too-long',
  },
];
