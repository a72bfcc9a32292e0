import type { Severity, State } from './types.ts';

/** What a finding means for the value it is about. */
interface Meaning {
  readonly severity: Severity;
  /** The state of a value with this finding, where no other leads to a worse one. */
  readonly leadsTo: State;
  /** How much trust each occurrence costs. */
  readonly cost: number;
}

const note: Meaning = { severity: 'note', leadsTo: 'well-formed', cost: 0 };
const warning: Meaning = { severity: 'warning', leadsTo: 'well-formed', cost: 0 };
/** Undone in one way, whatever the value. */
const change: Meaning = { severity: 'note', leadsTo: 'mendable', cost: 0 };
/** Undone by the value's form, so that many together mean the text was never such a value. */
const repair = (cost: number): Meaning => ({ severity: 'warning', leadsTo: 'mendable', cost });
const fault: Meaning = { severity: 'error', leadsTo: 'damaged', cost: 0 };

/** Above this sum of costs no repair is offered. */
export const costLimit = 3;

/**
 * Every statement the checker can make. An id is permanent: it is the key of the messages and the
 * address of a section on the findings page. What a finding carries stands in finding-params.ts.
 */
export const findings = {
  // On the whole text
  empty: note,
  'nothing-recognised': note,
  'label-without-value': note,
  'masked-value': warning,
  'several-values': note,

  // What the value is
  'sample-value': fault,
  'missing-prefix': warning,
  'known-marketplace': note,
  'also-seller-id': note,
  'amazon-own-seller-id': warning,
  'tail-is-seller-id': note,
  'tail-is-not-seller-id': warning,
  'may-be-aws-account-number': note,
  'older-form': note,
  'grantless-token': note,
  'unusual-length': warning,

  // What was round the value and is left away
  'surrounding-blanks': change,
  'surrounding-quotes': change,
  'surrounding-label': change,
  'surrounding-text': change,
  'repeated-value': change,

  // What was in the value and is mended
  'blanks-inside': change,
  'characters-apart': change,
  'line-breaks-inside': change,
  'mail-marks-inside': change,
  'markup-inside': change,
  'invisible-characters': change,
  'encoded-characters': change,
  'full-width-characters': change,
  'look-alike-separators': change,
  'look-alike-letters': change,
  'wrong-case': change,
  'misread-characters': repair(0.3),
  'marketplace-slip': repair(1),
  'separators-missing': repair(0.4),
  'separators-extra': repair(0.4),
  'separators-moved': repair(0.4),
  'separators-replaced': repair(0.4),
  'prefix-misspelt': repair(0.7),

  // What cannot be mended
  'foreign-character': fault,
  'wrong-length-group': fault,
  'missing-group': fault,
  'too-short': fault,
  'too-long': fault,
  'no-digit': fault,
  'lost-case': fault,
  'cut-off': fault,
  'unclear-prefix': fault,
  'unclear-separators': fault,
  'unclear-end': fault,
  'joined-values': fault,
  'too-much-damage': fault,
} as const satisfies Record<string, Meaning>;

export type FindingId = keyof typeof findings;
