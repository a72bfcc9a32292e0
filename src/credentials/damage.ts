import type { FindingId } from './findings.ts';

/** What a damage leads to, and how much trust each occurrence costs. */
export interface Damage {
  readonly leadsTo: 'mendable' | 'damaged';
  readonly cost: number;
}

const free: Damage = { leadsTo: 'mendable', cost: 0 };
const separator: Damage = { leadsTo: 'mendable', cost: 0.4 };
const fatal: Damage = { leadsTo: 'damaged', cost: 0 };

/**
 * The damage table: a row for each finding that says a value is not right as it stands. Findings
 * without a row say something about a value that is right.
 *
 * A damage is free when it has one inverse whatever the value; it costs when the inverse rests on
 * the value's form, so that many together mean the text was never such a value.
 */
export const damages: Partial<Record<FindingId, Damage>> = {
  'surrounding-blanks': free,
  'surrounding-quotes': free,
  'surrounding-label': free,
  'surrounding-text': free,
  'repeated-value': free,
  'blanks-inside': free,
  'characters-apart': free,
  'line-breaks-inside': free,
  'mail-marks-inside': free,
  'markup-inside': free,
  'invisible-characters': free,
  'encoded-characters': free,
  'full-width-characters': free,
  'look-alike-separators': free,
  'look-alike-letters': free,
  'wrong-case': free,
  'misread-characters': { leadsTo: 'mendable', cost: 0.3 },
  'separators-missing': separator,
  'separators-extra': separator,
  'separators-moved': separator,
  'separators-replaced': separator,
  'prefix-misspelt': { leadsTo: 'mendable', cost: 0.7 },
  'sample-value': fatal,
  'foreign-character': fatal,
  'wrong-length-group': fatal,
  'missing-group': fatal,
  'too-short': fatal,
  'too-long': fatal,
  'no-digit': fatal,
  'lost-case': fatal,
  'cut-off': fatal,
  'unclear-prefix': fatal,
  'unclear-separators': fatal,
  'unclear-end': fatal,
  'joined-values': fatal,
  'too-much-damage': fatal,
};

/** Above this sum of costs no repair is offered. */
export const costLimit = 3;
