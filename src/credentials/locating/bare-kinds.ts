import { valueOf } from '../laying/candidate.ts';
import { formsOf, matches } from '../forms.ts';
import { kinds } from '../kinds/index.ts';
import type { KindId } from '../kinds/index.ts';
import { marketplaces } from '../kinds/marketplaces.ts';
import { layMarketplace } from './marketplace-ids.ts';
import { layMarketplaceSlip } from './marketplace-slip.ts';
import { isOtherThing } from './other-things.ts';
import type { Reading } from '../reading/reading.ts';
import { prefixOf } from '../recognition.ts';
import { layForm } from '../laying/shapes.ts';
import type { Laid } from '../laying/shapes.ts';
import { costOf, stateOf } from '../judging/state.ts';

/** Kinds known by shape alone, in the order in which they are tried: the closed and the strict first. */
export const bareKinds: readonly KindId[] = [
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
  bareKinds.map((kind) => [
    kind,
    formsOf(kinds[kind]).filter((parts) => prefixOf(parts).length < 2),
  ]),
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

/** Whether a text has the shape of a kind, and its rules allow it. */
export const isBare = (kind: KindId, text: string): boolean =>
  (bareForms.get(kind)?.some((parts) => matches(parts, text)) ?? false) && obeysRules(kind, text);

/** The forms of a kind that a stretch can be laid against as one value, best first. */
export function layKind(
  reading: Reading,
  kind: KindId,
  at: number,
  end: number,
  chunk: string,
): Laid[] {
  if (kind === 'marketplace-id') {
    const laid = layMarketplace(reading, at, chunk) ?? layMarketplaceSlip(reading, at, chunk);
    return laid ? [laid] : [];
  }
  return (bareForms.get(kind) ?? [])
    .flatMap((parts) => layForm(reading, kind, parts, at, end) ?? [])
    .sort((a, b) => costOf(a.findings) - costOf(b.findings));
}

/** Whether a stretch says a value that its kind allows. */
export function isValue(laid: Laid): boolean {
  if (stateOf(laid.findings) === 'damaged') return false;
  const value = valueOf(laid);
  return matches(laid.parts, value) && obeysRules(laid.kind, value);
}
