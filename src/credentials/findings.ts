import type { Severity } from './types.ts';

/**
 * Every statement the checker can make. An id is permanent: it is the key of the messages and the
 * address of a section on the findings page.
 *
 * Params are numbers or ids out of closed tables: `kind` a KindId, `part` a PartName, `marketplace`
 * a MarketplaceCode, `charClass` a CharacterClass, `encoding` an Encoding, `separator` a Separator.
 * `group` and `position` count from 1; `position` within the part, `place` within the value as it
 * is read aloud, prefix included.
 */
export const findings = {
  // On the whole text
  empty: { severity: 'note', params: [] },
  'nothing-recognised': { severity: 'note', params: [] },
  'label-without-value': { severity: 'note', params: ['kind'] },
  'masked-value': { severity: 'warning', params: [] },
  'several-values': { severity: 'note', params: ['count'] },

  // What the value is
  'sample-value': { severity: 'error', params: [] },
  'missing-prefix': { severity: 'warning', params: ['kind'] },
  'known-marketplace': { severity: 'note', params: ['marketplace'] },
  'also-seller-id': { severity: 'note', params: ['marketplace'] },
  'amazon-own-seller-id': { severity: 'warning', params: ['marketplace'] },
  'tail-is-seller-id': { severity: 'note', params: [] },
  'tail-is-not-seller-id': { severity: 'warning', params: [] },
  'may-be-aws-account-number': { severity: 'note', params: [] },
  'older-form': { severity: 'note', params: [] },
  'grantless-token': { severity: 'note', params: [] },
  'unusual-length': { severity: 'warning', params: ['part', 'min', 'max', 'actual'] },

  // What was round the value and is left away
  'surrounding-blanks': { severity: 'note', params: ['count'] },
  'surrounding-quotes': { severity: 'note', params: ['count'] },
  'surrounding-label': { severity: 'note', params: ['kind'] },
  'surrounding-text': { severity: 'note', params: [] },
  'repeated-value': { severity: 'note', params: ['count'] },

  // What was in the value and is mended
  'blanks-inside': { severity: 'note', params: ['count'] },
  'characters-apart': { severity: 'note', params: ['count'] },
  'line-breaks-inside': { severity: 'note', params: ['count'] },
  'mail-marks-inside': { severity: 'note', params: ['count'] },
  'markup-inside': { severity: 'note', params: ['count'] },
  'invisible-characters': { severity: 'note', params: ['count', 'charClass'] },
  'encoded-characters': { severity: 'note', params: ['count', 'encoding'] },
  'full-width-characters': { severity: 'note', params: ['count'] },
  'look-alike-separators': { severity: 'note', params: ['count', 'charClass', 'separator'] },
  'look-alike-letters': { severity: 'note', params: ['count', 'charClass'] },
  'wrong-case': { severity: 'note', params: ['count'] },
  'misread-characters': { severity: 'warning', params: ['count'] },
  'separators-missing': { severity: 'warning', params: ['count'] },
  'separators-extra': { severity: 'warning', params: ['count'] },
  'separators-moved': { severity: 'warning', params: ['count'] },
  'separators-replaced': { severity: 'warning', params: ['count'] },
  'prefix-misspelt': { severity: 'warning', params: ['count'] },

  // What cannot be mended
  'foreign-character': {
    severity: 'error',
    params: ['part', 'group', 'position', 'place', 'charClass'],
  },
  'wrong-length-group': { severity: 'error', params: ['part', 'group', 'expected', 'actual'] },
  'missing-group': { severity: 'error', params: ['part', 'group', 'expected'] },
  'too-short': { severity: 'error', params: ['part', 'min', 'actual'] },
  'too-long': { severity: 'error', params: ['part', 'max', 'actual'] },
  'no-digit': { severity: 'error', params: [] },
  'lost-case': { severity: 'error', params: [] },
  'cut-off': { severity: 'error', params: [] },
  'unclear-prefix': { severity: 'error', params: [] },
  'unclear-separators': { severity: 'error', params: [] },
  'unclear-end': { severity: 'error', params: [] },
  'joined-values': { severity: 'error', params: [] },
  'too-much-damage': { severity: 'error', params: [] },
} as const satisfies Record<string, { severity: Severity; params: readonly string[] }>;

export type FindingId = keyof typeof findings;
