import { valueOf } from '../laying/candidate.ts';
import { bareKinds, isValue, layKind } from './bare-kinds.ts';
import { bestOf, isBroken, isPlain } from './credible.ts';
import { readsAsWords } from './other-things.ts';
import type { Reading } from '../reading/reading.ts';
import type { Laid } from '../laying/shapes.ts';

/** A text that is one value without a prefix, from its first cell to its last. */
export function findAlone(reading: Reading, start: number, end: number): Laid[] {
  const { plain } = reading;
  if (end - start > 200) return [];
  const chunk = plain.slice(start, end);
  const half = Math.floor(chunk.length / 2);
  const isTwice = chunk.length > 19 && chunk.slice(0, half) === chunk.slice(half).trimStart();
  const possible = readsAsWords(chunk)
    ? bareKinds.filter((kind) => kind !== 'oauth-code')
    : bareKinds;
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
