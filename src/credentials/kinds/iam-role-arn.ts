import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * Carries the number of an AWS account.
 */
export const iamRoleArn = {
  id: 'iam-role-arn',
  parts: [
    { name: 'prefix', literal: 'arn:aws:iam::' },
    { name: 'account', alphabet: 'digits', length: 12 },
    { name: 'separator', literal: ':role/' },
    { name: 'name', alphabet: 'role-path', min: 1, max: 576 },
  ],
  otherForms: [
    [
      { name: 'prefix', literal: 'arn:aws-cn:iam::' },
      { name: 'account', alphabet: 'digits', length: 12 },
      { name: 'separator', literal: ':role/' },
      { name: 'name', alphabet: 'role-path', min: 1, max: 576 },
    ],
    [
      { name: 'prefix', literal: 'arn:aws-us-gov:iam::' },
      { name: 'account', alphabet: 'digits', length: 12 },
      { name: 'separator', literal: ':role/' },
      { name: 'name', alphabet: 'role-path', min: 1, max: 576 },
    ],
  ],
  secrecy: 'sensitive',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  { url: 'https://github.com/amzn/selling-partner-api-models', seen: '2026-11-21' },
  {
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = ['arn:aws:iam::' + '012345678901:role/made-up'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'arn:aws:iam::XXXXXXXXX:role/XXXXXXXXX', finding: 'sample-value' },
  { text: 'arn:aws:iam::' + '01234567890:role/made-up', finding: 'wrong-length-group' },
];
