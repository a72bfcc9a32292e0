import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Keys given out for MWS had 20 characters without a fixed beginning.
 */
export const awsAccessKeyId = {
  id: 'aws-access-key-id',
  parts: [
    { name: 'prefix', literal: 'AKIA' },
    { name: 'body', alphabet: 'base32', length: 16 },
  ],
  otherForms: [
    [
      { name: 'prefix', literal: 'ASIA' },
      { name: 'body', alphabet: 'base32', length: 16 },
    ],
    [{ name: 'body', alphabet: 'upper-alphanumeric', length: 20 }],
  ],
  needsDigit: true,
  secrecy: 'sensitive',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    seen: '2026-11-21',
  },
  {
    url: 'https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/aws.go',
    seen: '2026-11-21',
  },
  {
    url: 'https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = [
  'AKIA' + 'MADEUPMADEUP2345',
  'ASIA' + 'MADEUPMADEUP2345',
  '0MADE1UP2MADE3UP4567',
];

export const counterexamples: readonly Counterexample[] = [
  { text: 'AKIA' + 'IOSFODNN7EXAMPLE', finding: 'sample-value' },
  { text: '022QF0EXAMPLEH9DHM02', finding: 'sample-value' },
  { text: 'AKIA' + 'MADEUP01MADEUP', finding: 'wrong-length-group' },
  { text: 'AKIA' + 'MADEUPMADEUP2340', finding: 'foreign-character' },
  { text: '0MADE1UP2MADE3UP4567', finding: 'older-form' },
];
