import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Not documented: letters and digits, 16 to 40 of them, are what people see.
 */
export const oauthCode = {
  id: 'oauth-code',
  parts: [{ name: 'body', alphabet: 'alphanumeric', min: 16, max: 40 }],
  needsMixedCase: true,
  secrecy: 'secret',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow',
    seen: '2026-11-21',
  },
  {
    url: 'https://developer.amazon.com/docs/login-with-amazon/authorization-code.html',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = ['mAdEuPcOdEfOrThIsPaGe'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'SplxlOexamplebYS6WxSbIA', finding: 'sample-value' },
  { text: 'spapi_oauth_code=Made-Up_Code', finding: 'foreign-character' },
];
