import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Login with Amazon: 350 characters or more, at most 2048 bytes. The length of the grantless form
 * (`Atc|`) is not documented.
 */
export const accessToken = {
  id: 'access-token',
  parts: [
    { name: 'prefix', literal: 'Atza|' },
    { name: 'body', alphabet: 'base64url', min: 345, max: 2043 },
  ],
  otherForms: [
    [
      { name: 'prefix', literal: 'Atc|' },
      { name: 'body', alphabet: 'base64url', min: 20, max: 2044, usual: [346, 2044] },
    ],
  ],
  secrecy: 'secret',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://developer.amazon.com/docs/login-with-amazon/access-token.html',
    seen: '2026-11-21',
  },
  {
    url: 'https://developer-docs.amazon.com/sp-api/docs/sp-api-errors-frequently-asked-questions',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = [
  /* @__PURE__ */ 'Atza|Made-Up_'.concat(/* @__PURE__ */ '0123456789'.repeat(36)),
  /* @__PURE__ */ 'Atc|Made-Up_'.concat(/* @__PURE__ */ '0123456789'.repeat(36)),
];

export const counterexamples: readonly Counterexample[] = [
  { text: 'Atza|IQEBLjAsAhRmHjNgHpi0U-Dme37rR6CuUpSR...', finding: 'sample-value' },
  { text: 'Atc|*****', finding: 'sample-value' },
  {
    text: /* @__PURE__ */ 'Atc|Made-Up_'.concat(/* @__PURE__ */ '0123456789'.repeat(36)),
    finding: 'grantless-token',
  },
  { text: 'Atc|' + 'Made-Up_0123456789-0123456789', finding: 'unusual-length' },
];
