import { spanOf, valueOf } from './laying/candidate.ts';
import type { Frame } from './reading/frame.ts';
import type { Reading } from './reading/reading.ts';
import type { Laid } from './laying/shapes.ts';
import { stateOf } from './judging/state.ts';
import type { Steps } from './steps.ts';
import type { Finding } from './types.ts';
import { judge } from './judging/verdict.ts';
import { say } from './say.ts';

/** A value of a text, with every further place where it stands. */
interface Value {
  readonly laid: Laid;
  readonly judged: readonly Finding[];
  readonly copies: readonly Laid[];
}

/** Judges what was laid, and takes together what is the same value; in order of the first place. */
export function* takeTogether(reading: Reading, all: readonly Laid[]): Steps<readonly Value[]> {
  const values: Value[] = [];
  const known = new Map<string, Laid[]>();
  for (const laid of all) {
    yield;
    const judged = judge(reading, laid);
    // Of two damaged values nobody knows whether they are one.
    const key = stateOf(judged) === 'damaged' ? null : `${laid.kind} ${valueOf(laid)}`;
    const met = key === null ? undefined : known.get(key);
    if (met) met.push(laid);
    else {
      const copies: Laid[] = [];
      if (key !== null) known.set(key, copies);
      values.push({ laid, judged, copies });
    }
  }
  return values;
}

/** That a value stands there more than once; nothing where it does not. */
export function repeated(reading: Reading, { copies }: Value): Finding[] {
  if (copies.length === 0) return [];
  const spans = copies.map(({ from, to }) => spanOf(reading, from, to));
  return [say('repeated-value', { count: copies.length + 1 }, spans)];
}

/** Whether a value and its copies make up the whole text. */
export function isWholeText({ plain }: Reading, { laid, copies }: Value, frame: Frame): boolean {
  if (copies.length === 0) return false;
  const all = [laid, ...copies];
  if (laid.from > frame.start || (all.at(-1)?.to ?? 0) < frame.end) return false;
  return all.every((copy, i) =>
    /^[\s"',;|]{0,9}$/u.test(plain.slice(all[i - 1]?.to ?? copy.from, copy.from)),
  );
}
