import { spanOf, valueOf } from '../laying/candidate.ts';
import { costLimit } from '../findings.ts';
import { meaning } from './meaning.ts';
import { planOf } from '../laying/plans.ts';
import type { Reading } from '../reading/reading.ts';
import { readingFindings } from './reading-findings.ts';
import { isSample } from '../laying/samples.ts';
import type { Laid } from '../laying/shapes.ts';
import { say } from '../say.ts';
import { costOf, stateOf } from './state.ts';
import type { Finding } from '../types.ts';

/** Judges a stretch laid against a form: what is to be said of it, whatever stands round it. */
export function judge(reading: Reading, laid: Laid): Finding[] {
  const sample = say('sample-value', {}, [spanOf(reading, laid.from, laid.to)]);
  if (laid.isSample) return [sample];
  const findings = [...readingFindings(reading, laid), ...merged(laid.findings)];
  const isBroken = stateOf(findings) === 'damaged';
  if (!isBroken && costOf(findings) > costLimit) findings.push(say('too-much-damage'));
  if (isBroken) return [...findings, ...meaning(reading, laid, '')];
  const value = valueOf(laid);
  if (isSample(value, planOf(laid.parts).isHex)) return [sample];
  return [...findings, ...meaning(reading, laid, value)];
}

/** Two counts of the same finding are one. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const byId = new Map<string, Finding>();
  findings.forEach((finding, i) => {
    const count = finding.params.count;
    const known = byId.get(finding.id);
    if (count === undefined || !known)
      byId.set(count === undefined ? `${finding.id} ${i}` : finding.id, finding);
    else
      byId.set(finding.id, {
        ...finding,
        params: { ...finding.params, count: Number(count) + Number(known.params.count) },
        spans: [...known.spans, ...finding.spans],
      });
  });
  return [...byId.values()];
}
