/**
 * The alphabets values are written in: the inside of a regular expression's class, and whether
 * letters are read in one case only.
 */
export const alphabets = {
  digits: { characters: '0-9', letters: 'none' },
  hex: { characters: '0-9a-f', letters: 'lower' },
  'upper-alphanumeric': { characters: '0-9A-Z', letters: 'upper' },
  // Current AWS keys are base32: 0, 1, 8 and 9 do not occur.
  base32: { characters: '2-7A-Z', letters: 'upper' },
  alphanumeric: { characters: '0-9A-Za-z', letters: 'both' },
  base64: { characters: '0-9A-Za-z\\/+', letters: 'both' },
  base64url: { characters: '0-9A-Za-z_\\-', letters: 'both' },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
  'role-path': { characters: '0-9A-Za-z_+=,.@\\/\\-', letters: 'both' },
  'mail-name': { characters: '0-9A-Za-z_.+\\-', letters: 'both' },
  'host-name': { characters: '0-9A-Za-z.\\-', letters: 'both' },
  // RFC 3986, without the brackets and quotes that sentences put round an address.
  'url-path': { characters: '0-9A-Za-z_~:\\/?#@!$&*+,;=.%|\\-', letters: 'both' },
} as const satisfies Record<
  string,
  { characters: string; letters: 'none' | 'lower' | 'upper' | 'both' }
>;

export type AlphabetId = keyof typeof alphabets;
