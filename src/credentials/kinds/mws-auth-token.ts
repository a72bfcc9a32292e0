import { hyphenated } from './hyphenated.ts';
import type { Counterexample, Kind, Source } from '../types.ts';

/**
 * The 36 characters after the prefix are no RFC 4122 UUID: the variant digit in Amazon's own sample is
 * not a valid one, so no UUID rule may judge them.
 */
export const mwsAuthToken = {
  id: 'mws-auth-token',
  parts: [{ name: 'prefix', literal: 'amzn.mws.' }, ...hyphenated('hex', 8, 4, 4, 4, 12)],
  secrecy: 'secret',
} as const satisfies Kind;

export const sources: readonly Source[] = [
  {
    url: 'https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html',
    seen: '2026-11-21',
  },
  {
    url: 'https://github.com/SonarSource/sonar-text/blob/master/sonar-text-plugin/src/main/resources/org/sonar/plugins/secrets/configuration/mws.yaml',
    seen: '2026-11-21',
  },
  {
    url: 'https://github.com/semgrep/semgrep-rules/blob/develop/generic/secrets/security/detected-amazon-mws-auth-token.yaml',
    seen: '2026-11-21',
  },
  {
    url: 'https://developer.amazon.com/docs/amazon-pay-registration/create-mwsauthtoken.html',
    seen: '2026-11-21',
  },
];

export const examples: readonly string[] = ['amzn.mws.' + '01234567-89ab-cdef-0123-456789abcdef'];

export const counterexamples: readonly Counterexample[] = [
  { text: 'amzn.mws.' + '01234567-89ab-cde-0123-456789abcdef', finding: 'wrong-length-group' },
  { text: 'amzn.mws.' + '01234567-89ab-cdeg-0123-456789abcdef', finding: 'foreign-character' },
  { text: 'amzn.mws.' + '01234567-89ab-cdef-0123', finding: 'missing-group' },
  { text: 'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE', finding: 'sample-value' },
  { text: 'amzn.mws.123456789', finding: 'sample-value' },
  { text: 'amzn.mws.xxxxxxxx-xxxx-xxxxxxxx-xxxx', finding: 'sample-value' },
];
