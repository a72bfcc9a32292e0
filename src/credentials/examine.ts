import { spanOf } from './laying/candidate.ts';
import { closeUp } from './reading/close-up.ts';
import { byValue, findColumns } from './locating/columns.ts';
import { isWholeText, repeated, takeTogether } from './copies.ts';
import { findLabels, findNames } from './locating/find-labels.ts';
import { findValues } from './locating/find-values.ts';
import { frameOf } from './reading/frame.ts';
import { kinds } from './kinds/index.ts';
import { sayNothing } from './nothing-found.ts';
import { readInSteps } from './reading/reading.ts';
import type { Reading } from './reading/reading.ts';
import type { Laid } from './laying/shapes.ts';
import { bySeverity, stateOf } from './judging/state.ts';
import { say } from './say.ts';
import type { Steps } from './steps.ts';
import { surroundings } from './surroundings.ts';
import type { Find, Finding } from './types.ts';

/** A find together with what it was laid from. Inside the core only: `laid` carries the value. */
interface Examined {
  readonly find: Find;
  readonly laid: Laid;
}

interface AllExamined {
  readonly reading: Reading;
  /** Most sensitive first, then by place. */
  readonly examined: readonly Examined[];
  /** Statements on the whole text. */
  readonly findings: readonly Finding[];
}

const rank = { secret: 0, sensitive: 1, public: 2 };

/** Everything the text holds, with the values. Inside the core only. */
export function* examine(text: string): Steps<AllExamined> {
  const reading = yield* closeUp(yield* readInSteps(text));
  const frame = frameOf(reading.plain);
  if (frame.ink >= reading.plain.length) {
    return { reading, examined: [], findings: [say('empty')] };
  }
  const names = yield* findNames(reading.plain);
  const labels = yield* findLabels(reading.plain, names);
  const columns = yield* findColumns(reading.plain, names);
  const labelAt = new Map(labels.map((label) => [label.value, label]));
  const all = yield* findValues(reading, frame, byValue(columns, labels));
  const examined: Examined[] = [];
  for (const value of yield* takeTogether(reading, all)) {
    yield;
    const { laid, judged } = value;
    const findings = [...judged, ...repeated(reading, value)];
    if (!isWholeText(reading, value, frame))
      findings.push(...surroundings(reading, laid, frame, labelAt.get(laid.from)));
    const { kind, certainty, from, to } = laid;
    const find: Find = {
      kind,
      state: stateOf(findings),
      certainty,
      span: spanOf(reading, from, to),
      findings: bySeverity(findings),
    };
    examined.push({ laid, find });
  }
  yield;
  examined.sort(
    (a, b) =>
      rank[kinds[a.find.kind].secrecy] - rank[kinds[b.find.kind].secrecy] ||
      a.find.span.start - b.find.span.start,
  );
  const findings =
    examined.length === 0
      ? [sayNothing(reading, frame, labels)]
      : examined.length > 1
        ? [say('several-values', { count: examined.length })]
        : [];
  return { reading, examined, findings };
}
