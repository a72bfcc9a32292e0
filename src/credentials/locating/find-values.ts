import { findAddress } from './addresses.ts';
import { findAnchored } from './anchors.ts';
import { findAlone } from './find-alone.ts';
import type { LabelFound } from './find-labels.ts';
import { findLabelled } from './find-labelled.ts';
import type { Frame } from '../reading/frame.ts';
import { findHeadless } from './headless.ts';
import { kinds } from '../kinds/index.ts';
import { findListed } from './marketplace-ids.ts';
import { findMisspelt } from './misspelt-prefix.ts';
import { findSecretBehind } from './neighbours.ts';
import type { Reading } from '../reading/reading.ts';
import type { Laid } from '../laying/shapes.ts';
import { stateOf } from '../judging/state.ts';
import type { Steps } from '../steps.ts';

/** Prefers a misspelt prefix before a whole body to a damaged value at the same place; both in order. */
function withMisspelt(anchored: readonly Laid[], misspelt: readonly Laid[]): Laid[] {
  const isWhole = (laid: Laid) => stateOf(laid.findings) !== 'damaged';
  const ends = new Set(misspelt.length > 0 ? anchored.filter(isWhole).map(({ to }) => to) : []);
  const added = misspelt.filter(({ to }) => !ends.has(to));
  let next = 0;
  const kept = anchored.filter((laid) => {
    while ((added[next]?.to ?? Infinity) <= laid.from) next++;
    return (added[next]?.from ?? Infinity) >= laid.to || isWhole(laid);
  });
  return [...kept, ...added];
}

/** Every value of the text, in order, each stretch once. */
export function* findValues(
  reading: Reading,
  { start, end }: Frame,
  labels: readonly LabelFound[],
): Steps<Laid[]> {
  const address = findAddress(reading, start, end);
  const anchored = withMisspelt(
    yield* findAnchored(reading, start, end),
    yield* findMisspelt(reading, end),
  );
  const alone = anchored.length === 0 && !address ? findAlone(reading, start, end) : [];
  if (alone.length > 0) return alone;
  const rest = anchored.length === 0 ? findHeadless(reading, start) : null;
  if (rest && rest.to >= end) return [rest];
  const labelled: Laid[] = [];
  for (const label of labels) {
    yield;
    if (label.value < (labelled.at(-1)?.to ?? 0)) continue;
    const field = label.end ?? end;
    const within = label.end ? { ...reading, plain: reading.plain.slice(0, field) } : reading;
    const laid =
      findLabelled(within, label, field) ?? findHeadless(within, label.value, label.kind);
    if (laid) labelled.push(laid);
  }
  // Sorting is stable: of two that begin at one place, the first found is the surer.
  const paired = anchored.flatMap((key) => findSecretBehind(reading, key) ?? []);
  const all = [...anchored, ...labelled, ...paired, ...findListed(reading)].sort(
    (a, b) => a.from - b.from,
  );
  let reached = 0;
  const apart = all.filter((laid) => {
    if (laid.from < reached) return false;
    reached = laid.to;
    return true;
  });
  // An address with a value that is not for everybody is not one to pass on.
  return address && apart.every(({ kind }) => kinds[kind].secrecy === 'public')
    ? [address, ...apart]
    : apart;
}
