import { isWord } from './ascii.ts';
import { valueOf } from './candidate.ts';
import { formsOf, matches } from './forms.ts';
import type { LabelFound } from './find-labels.ts';
import { kinds } from './kinds/index.ts';
import type { KindId } from './kinds/index.ts';
import { marketplaces } from './kinds/marketplaces.ts';
import { layMarketplace } from './marketplace-ids.ts';
import { layMarketplaceSlip } from './marketplace-slip.ts';
import { isOtherThing, readsAsWords } from './other-things.ts';
import { planOf } from './plans.ts';
import { prefixOf } from './recognition.ts';
import type { Reading } from './reading.ts';
import { isSample } from './samples.ts';
import { layForm } from './shapes.ts';
import type { Laid } from './shapes.ts';
import { costOf, judge, stateOf } from './verdict.ts';

/** Kinds known by shape alone, in the order in which they are tried: the closed and the strict first. */
const order: readonly KindId[] = [
  'order-id',
  'developer-id',
  'marketplace-id',
  'aws-access-key-id',
  'seller-id',
  'asin',
  'fnsku',
  'lwa-client-secret',
  'aws-secret-access-key',
  'uuid',
  'oauth-code',
];

/** The forms of these kinds that no prefix tells. */
const bareForms = new Map(
  order.map((kind) => [kind, formsOf(kinds[kind]).filter((parts) => prefixOf(parts).length < 2)]),
);

/** What a form alone does not say: the closed list, the digit, the mixed case. */
function obeysRules(kind: KindId, value: string): boolean {
  const { needsDigit, needsMixedCase } = kinds[kind];
  if (isOtherThing(kind, value)) return false;
  if (kind === 'marketplace-id' || kind === 'seller-id') {
    const isListed = marketplaces.some(({ id }) => id === value);
    if (isListed !== (kind === 'marketplace-id')) return false;
  }
  if (needsDigit && !/\d/u.test(value)) return false;
  return !needsMixedCase || (/[a-z].*[A-Z]/u.test(value) && /[a-z]/u.test(value));
}

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

/** The forms of a kind that a stretch can be laid against as one value, best first. */
function layKind(reading: Reading, kind: KindId, at: number, end: number, chunk: string): Laid[] {
  if (kind === 'marketplace-id') {
    const laid = layMarketplace(reading, at, chunk) ?? layMarketplaceSlip(reading, at, chunk);
    return laid ? [laid] : [];
  }
  return (bareForms.get(kind) ?? [])
    .flatMap((parts) => layForm(reading, kind, parts, at, end) ?? [])
    .sort((a, b) => costOf(a.findings) - costOf(b.findings));
}

/** Whether a stretch says a value that its kind allows. */
function isValue(laid: Laid): boolean {
  if (stateOf(laid.findings) === 'damaged') return false;
  const value = valueOf(laid);
  return matches(laid.parts, value) && obeysRules(laid.kind, value);
}

/** The first of these values that stands there as it is, or else the first that can be mended. */
const bestOf = (reading: Reading, values: readonly Laid[], chunk: string): Laid | undefined =>
  values.find((laid) => chunk.startsWith(valueOf(laid))) ??
  values.find((laid) => !isDoubtful(laid, reading) && stateOf(judge(reading, laid)) !== 'damaged');

const isBroken = (laid: Laid): boolean =>
  stateOf(laid.findings) === 'damaged' ||
  laid.isSample ||
  isSample(valueOf(laid), planOf(laid.parts).isHex);

/** A damaged shape that can be nothing else: most of it is there, in groups or in hexadecimal. */
function isPlain(reading: Reading, laid: Laid, isNamed: boolean): boolean {
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

const chunkPattern = /[^\s"'`()<>[\]{},;]{1,200}/uy;

/** The stretch without blanks at a cell, without the mark that ends a sentence. */
function chunkAt(plain: string, at: number): string {
  chunkPattern.lastIndex = at;
  return (chunkPattern.exec(plain)?.[0] ?? '').replace(/[.:|]{1,3}$/u, '');
}

/** A text that is one value without a prefix, from its first cell to its last. */
export function findAlone(reading: Reading, start: number, end: number): Laid[] {
  const { plain } = reading;
  if (end - start > 200) return [];
  const chunk = plain.slice(start, end);
  const half = Math.floor(chunk.length / 2);
  const isTwice = chunk.length > 19 && chunk.slice(0, half) === chunk.slice(half).trimStart();
  const possible = readsAsWords(chunk) ? order.filter((kind) => kind !== 'oauth-code') : order;
  const laid = possible.flatMap((kind) => layKind(reading, kind, start, end, chunk));
  const whole = laid.filter((each) => each.to >= end);
  const values = whole.filter(isValue);
  if (isTwice && !values.some((each) => chunk.startsWith(valueOf(each)))) {
    const once = { ...reading, plain: plain.slice(0, start + half) };
    const [first] = findAlone(once, start, start + half);
    if (first) return [first, ...findAlone(reading, end - (first.to - first.from), end)];
  }
  const best =
    values.find(({ kind }) => kind === 'marketplace-id') ??
    bestOf(reading, values, chunk) ??
    whole.find((each) => isBroken(each) && isPlain(reading, each, false));
  return best ? [best] : [];
}

/** The value beside a label: of the kind it names, or of another kind that is met in its place. */
export function findLabelled(reading: Reading, label: LabelFound, end: number): Laid | null {
  const at = label.value;
  const chunk = chunkAt(reading.plain, at);
  if (!/^(?:[0-9A-Za-z].{7}|\d{4}$)/u.test(chunk)) return null;
  const isWhole = (laid: Laid) => !isWord(reading.plain.charAt(laid.to));
  const [listed] = layKind(reading, 'marketplace-id', at, end, chunk).filter(isWhole);
  if (listed && isValue(listed)) return listed;
  const named = label.kind === 'mws-auth-token' ? 'uuid' : label.kind;
  const expected = layKind(reading, named, at, end, chunk).filter(isWhole);
  const right = bestOf(reading, expected.filter(isValue), chunk);
  if (right) return right;
  for (const kind of order) {
    if (kind === 'oauth-code' || kind === 'aws-secret-access-key') continue;
    if (kind === 'seller-id' && named === 'aws-access-key-id' && /^A[KS]IA/u.test(chunk)) continue;
    const mayBe = bareForms.get(kind)?.some((parts) => matches(parts, chunk));
    if (kind !== 'marketplace-id' && !(mayBe && obeysRules(kind, chunk))) continue;
    const other = layKind(reading, kind, at, end, chunk).find(
      (laid) => isWhole(laid) && isValue(laid) && chunk.startsWith(valueOf(laid)),
    );
    if (other) return other;
  }
  const plain = label.isPointed ? expected.filter((laid) => isPlain(reading, laid, true)) : [];
  const inGroups = ({ findings }: Laid) =>
    !findings.some(({ id }) => id === 'too-short' || id === 'too-long');
  const damaged = plain.find(inGroups) ?? plain[0];
  if (!damaged) return null;
  // A word of one case behind „Autorisierungscode“ is a word.
  if (kinds[damaged.kind].needsMixedCase && /^[A-Z]?[a-z]+$/u.test(chunk)) return null;
  const isWordOnly = kinds[damaged.kind].needsDigit && !/\d/u.test(chunk);
  if (!isWordOnly)
    return stateOf(damaged.findings) === 'damaged' || isSample(chunk, planOf(damaged.parts).isHex)
      ? damaged
      : null;
  return { ...damaged, findings: [...damaged.findings, { id: 'no-digit', params: {}, spans: [] }] };
}
