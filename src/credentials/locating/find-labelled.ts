import { isWord } from '../ascii.ts';
import { bareKinds, isBare, isValue, layKind } from './bare-kinds.ts';
import { valueOf } from '../laying/candidate.ts';
import { bestOf, isPlain } from './credible.ts';
import type { LabelFound } from './find-labels.ts';
import { kinds } from '../kinds/index.ts';
import type { KindId } from '../kinds/index.ts';
import { planOf } from '../laying/plans.ts';
import type { Reading } from '../reading/reading.ts';
import { isSample } from '../laying/samples.ts';
import type { Laid } from '../laying/shapes.ts';
import { stateOf } from '../judging/state.ts';
import { say } from '../say.ts';

const chunkPattern = /[^\s"'`()<>[\]{},;]{1,200}/uy;

/** The stretch without blanks at a cell, without the mark that ends a sentence. */
function chunkAt(plain: string, at: number): string {
  chunkPattern.lastIndex = at;
  return (chunkPattern.exec(plain)?.[0] ?? '').replace(/[.:|]{1,3}$/u, '');
}

/** A right value of another kind than the label names, one that is met in its place. */
function otherValue(reading: Reading, named: KindId, at: number, end: number, chunk: string) {
  for (const kind of bareKinds) {
    if (kind === 'oauth-code' || kind === 'aws-secret-access-key') continue;
    if (kind === 'seller-id' && named === 'aws-access-key-id' && /^A[KS]IA/u.test(chunk)) continue;
    if (kind !== 'marketplace-id' && !isBare(kind, chunk)) continue;
    const other = layKind(reading, kind, at, end, chunk).find(
      (laid) => isWhole(reading, laid) && isValue(laid) && chunk.startsWith(valueOf(laid)),
    );
    if (other) return other;
  }
  return null;
}

/** A damaged value of the kind that the label names. */
function damagedValue(reading: Reading, named: readonly Laid[], chunk: string): Laid | null {
  const plain = named.filter((laid) => isPlain(reading, laid, true));
  const inGroups = ({ findings }: Laid) =>
    !findings.some(({ id }) => id === 'too-short' || id === 'too-long');
  const damaged = plain.find(inGroups) ?? plain[0];
  if (!damaged) return null;
  // A word of one case behind „Autorisierungscode“ is a word.
  if (kinds[damaged.kind].needsMixedCase && /^[A-Z]?[a-z]+$/u.test(chunk)) return null;
  if (kinds[damaged.kind].needsDigit && !/\d/u.test(chunk)) {
    return { ...damaged, findings: [...damaged.findings, say('no-digit')] };
  }
  const isDamaged =
    stateOf(damaged.findings) === 'damaged' || isSample(chunk, planOf(damaged.parts).isHex);
  return isDamaged ? damaged : null;
}

/** Whether a value ends where it was laid to end. */
const isWhole = (reading: Reading, laid: Laid) => !isWord(reading.plain.charAt(laid.to));

/** The value beside a label: of the kind it names, or of another kind that is met in its place. */
export function findLabelled(reading: Reading, label: LabelFound, end: number): Laid | null {
  const at = label.value;
  const chunk = chunkAt(reading.plain, at);
  if (!/^(?:[0-9A-Za-z].{7}|\d{4}$)/u.test(chunk)) return null;
  const layWhole = (kind: KindId) =>
    layKind(reading, kind, at, end, chunk).filter((laid) => isWhole(reading, laid));
  const [listed] = layWhole('marketplace-id');
  if (listed && isValue(listed)) return listed;
  const kind = label.kind === 'mws-auth-token' ? 'uuid' : label.kind;
  const named = layWhole(kind);
  return (
    bestOf(reading, named.filter(isValue), chunk) ??
    otherValue(reading, kind, at, end, chunk) ??
    (label.isPointed ? damagedValue(reading, named, chunk) : null)
  );
}
