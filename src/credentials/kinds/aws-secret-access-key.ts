import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Forty characters without a fixed beginning.
 */
export const awsSecretAccessKey = {
  id: 'aws-secret-access-key',
  parts: [{ name: 'body', alphabet: 'base64', length: 40 }],
  needsMixedCase: true,
  secrecy: 'secret',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html',
    seen: '2026-11-21',
  },
  {
    url: 'https://github.com/Yelp/detect-secrets/blob/master/detect_secrets/plugins/aws.py',
    seen: '2026-11-21',
  },
  {
    url: 'https://github.com/secretlint/secretlint/tree/master/packages/@secretlint/secretlint-rule-aws',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = ['Made/Up+' + '0123456789abcdefghijABCDEFGHIJ' + '/+'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct', finding: 'sample-value' },
  {
    text: 'Secret Key: ' + 'Made/Up+' + '0123456789abcdefghijABCDEFGHIJ',
    finding: 'wrong-length-group',
  },
];
