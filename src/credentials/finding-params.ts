import type { FindingId } from './findings.ts';

/**
 * What each finding carries: numbers, or ids out of closed tables. `kind` is a KindId, `part` a
 * PartName, `marketplace` a MarketplaceCode, `charClass` a CharacterClass, `encoding` an Encoding,
 * `separator` a Separator. `group` and `position` count from 1; `position` within the part, `place`
 * within the value as it is read aloud, prefix included. Kept apart from `findings`, so that
 * browsers do not load it.
 */
export const findingParams: Readonly<Record<FindingId, readonly string[]>> = {
  // On the whole text
  empty: [],
  'nothing-recognised': [],
  'label-without-value': ['kind'],
  'masked-value': [],
  'several-values': ['count'],

  // What the value is
  'sample-value': [],
  'missing-prefix': ['kind'],
  'known-marketplace': ['marketplace'],
  'also-seller-id': ['marketplace'],
  'amazon-own-seller-id': ['marketplace'],
  'tail-is-seller-id': [],
  'tail-is-not-seller-id': [],
  'may-be-aws-account-number': [],
  'older-form': [],
  'grantless-token': [],
  'unusual-length': ['part', 'min', 'max', 'actual'],

  // What was round the value and is left away
  'surrounding-blanks': ['count'],
  'surrounding-quotes': ['count'],
  'surrounding-label': ['kind'],
  'surrounding-text': [],
  'repeated-value': ['count'],

  // What was in the value and is mended
  'blanks-inside': ['count'],
  'characters-apart': ['count'],
  'line-breaks-inside': ['count'],
  'mail-marks-inside': ['count'],
  'markup-inside': ['count'],
  'invisible-characters': ['count', 'charClass'],
  'encoded-characters': ['count', 'encoding'],
  'full-width-characters': ['count'],
  'look-alike-separators': ['count', 'charClass', 'separator'],
  'look-alike-letters': ['count', 'charClass'],
  'wrong-case': ['count'],
  'misread-characters': ['count'],
  'marketplace-slip': [],
  'separators-missing': ['count'],
  'separators-extra': ['count'],
  'separators-moved': ['count'],
  'separators-replaced': ['count'],
  'prefix-misspelt': ['count'],

  // What cannot be mended
  'foreign-character': ['part', 'group', 'position', 'place', 'charClass'],
  'wrong-length-group': ['part', 'group', 'expected', 'actual'],
  'missing-group': ['part', 'group', 'expected'],
  'too-short': ['part', 'min', 'actual'],
  'too-long': ['part', 'max', 'actual'],
  'no-digit': [],
  'lost-case': [],
  'cut-off': [],
  'unclear-prefix': [],
  'unclear-separators': [],
  'unclear-end': [],
  'joined-values': [],
  'too-much-damage': [],
};
