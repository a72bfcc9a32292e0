import { valueOf } from '../laying/candidate.ts';
import { planOf } from '../laying/plans.ts';
import type { Reading } from '../reading/reading.ts';
import { isSample } from '../laying/samples.ts';
import type { Laid } from '../laying/shapes.ts';
import { stateOf } from '../judging/state.ts';
import { judge } from '../judging/verdict.ts';

/** Whether so much was mended that the shape proves nothing any more. */
function isDoubtful(laid: Laid, reading: Reading): boolean {
  const count = (id: string) =>
    Number(laid.findings.find((finding) => finding.id === id)?.params.count ?? 0);
  const stretch = reading.plain.slice(laid.from + 1, laid.to);
  if (laid.kind === 'marketplace-id') return false;
  // Two lines or words that make up the length are rather two things.
  if (laid.kind === 'aws-access-key-id' && /\s/u.test(stretch)) return true;
  // A number with a plus is dialled.
  if (laid.kind === 'developer-id' && reading.plain[laid.from] === '+') return true;
  const isParted = laid.parts.some((part) => part.name === 'separator');
  if (!isParted && count('separators-extra') > 0) return true;
  if (
    count('wrong-case') > 0 &&
    (laid.kind === 'aws-access-key-id' || (/[a-z]/u.test(stretch) && /[A-Z]/u.test(stretch)))
  )
    return true;
  if (laid.kind === 'uuid' && count('separators-missing') > 3) return true;
  return count('misread-characters') > Math.min(3, laid.tokens / 4);
}

/** The first of these values that stands there as it is, or else the first that can be mended. */
export const bestOf = (
  reading: Reading,
  values: readonly Laid[],
  chunk: string,
): Laid | undefined =>
  values.find((laid) => chunk.startsWith(valueOf(laid))) ??
  values.find((laid) => !isDoubtful(laid, reading) && stateOf(judge(reading, laid)) !== 'damaged');

/** Whether no value can be had of a shape, or only a sample. */
export const isBroken = (laid: Laid): boolean =>
  stateOf(laid.findings) === 'damaged' ||
  laid.isSample ||
  isSample(valueOf(laid), planOf(laid.parts).isHex);

/** A damaged shape that can be nothing else: most of it is there, in groups or in hexadecimal. */
export function isPlain(reading: Reading, laid: Laid, isNamed: boolean): boolean {
  const total = laid.parts.reduce(
    (sum, part) => sum + ('literal' in part ? 0 : (part.length ?? 0)),
    0,
  );
  const stretch = reading.plain.slice(laid.from, laid.to);
  if (laid.isSample) {
    return isNamed || (/[0-9A-Za-z]/u.test(stretch) && laid.tokens === total);
  }
  if (total === 0) {
    const isNearlySeller =
      laid.readable > 11 &&
      laid.tokens === laid.readable + 1 &&
      // Among capitals, a small l may be an I or a 1.
      /^A[^a-hjkmnp-z]+$/u.test(stretch) &&
      /\d/u.test(stretch);
    if (laid.kind !== 'seller-id') return isNamed && laid.tokens > 7;
    return /^A/iu.test(stretch) && laid.tokens > 7 && (isNamed || isNearlySeller);
  }
  if (laid.tokens > total + 8 || laid.readable < total * 0.75) return false;
  const separators = laid.parts.filter(
    (part) => 'literal' in part && part.name === 'separator',
  ).length;
  const parted = [...stretch].filter((character) => /[-_ ]/u.test(character)).length;
  return (
    isNamed ||
    (separators > 0 &&
      parted >= separators &&
      laid.readable >= total - 3 &&
      // A telephone number has fewer digits than a developer ID.
      (laid.tokens === total || (laid.kind === 'uuid' && laid.tokens < total + 3))) ||
    (laid.kind === 'lwa-client-secret' && laid.readable > 56)
  );
}
