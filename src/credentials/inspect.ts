import { findAddress } from './addresses.ts';
import { findAnchored } from './anchors.ts';
import { findAlone, findLabelled } from './bare.ts';
import { findHeadless } from './headless.ts';
import { findSecretBehind } from './neighbours.ts';
import { findColumns } from './columns.ts';
import { closeUp } from './close-up.ts';
import { findListed } from './marketplace-ids.ts';
import { spanOf, valueOf } from './candidate.ts';
import { findLabels, findNames } from './find-labels.ts';
import type { LabelFound } from './find-labels.ts';
import { findMisspelt } from './misspelt-prefix.ts';
import { kinds } from './kinds/index.ts';
import { readInSteps } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Laid } from './shapes.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';
import { bySeverity, judge, stateOf } from './verdict.ts';
import type { Find, Finding, Inspection, Span } from './types.ts';

/** A find together with what it was laid from. Inside the core only: `laid` carries the value. */
interface Examined {
  readonly find: Find;
  readonly laid: Laid;
}

const rank = { secret: 0, sensitive: 1, public: 2 };

/** Where the text says something, in cells: without blanks and quotes round it. */
interface Frame {
  /** First cell that is no blank. */
  readonly ink: number;
  /** First cell that is neither blank nor quote. */
  readonly start: number;
  readonly inkEnd: number;
  readonly end: number;
}

/** What stands behind a value and says nothing. */
const closing = '"\'`*()[]{}<>.,; \t\n';

/** The last cell of a text that says anything, exclusive. */
function endOfContent(plain: string): number {
  let end = plain.length;
  while (end > 0 && closing.includes(plain.charAt(end - 1))) end--;
  return end;
}

function frameOf(plain: string): Frame {
  const ink = plain.search(/\S/u);
  const start = plain.search(/[^\s"'`*()[\]{}<>,;:.|=]/u);
  return {
    ink: ink < 0 ? plain.length : ink,
    start: start < 0 ? plain.length : start,
    inkEnd: plain.trimEnd().length,
    end: endOfContent(plain),
  };
}

/** What stands round a value and is left away. */
function surroundings(
  reading: Reading,
  laid: Laid,
  frame: Frame,
  label: LabelFound | undefined,
): Finding[] {
  const { from, to } = laid;
  const { plain } = reading;
  const whole = spanOf(reading, from, to);
  const before: Span = { start: 0, end: whole.start };
  const after: Span = { start: whole.end, end: reading.length };
  const isBlankBefore = frame.ink >= from;
  const isBlankAfter = frame.inkEnd <= to;
  const isQuoteBefore = frame.start >= from;
  const isQuoteAfter = frame.end <= to;
  const isLabelBefore = label !== undefined && label.from <= Math.max(frame.start, 0);
  const findings: Finding[] = [];
  if ((!isBlankBefore && !isQuoteBefore && !isLabelBefore) || (!isBlankAfter && !isQuoteAfter)) {
    return [
      {
        id: 'surrounding-text',
        params: {},
        spans: [before, after].filter((span) => span.end > span.start),
      },
    ];
  }
  if (isLabelBefore)
    findings.push({ id: 'surrounding-label', params: { kind: label.kind }, spans: [before] });
  const quotes = [
    isBlankBefore || isLabelBefore ? null : before,
    isBlankAfter ? null : after,
  ].filter((span) => span !== null);
  if (quotes.length > 0)
    findings.push({ id: 'surrounding-quotes', params: { count: quotes.length }, spans: quotes });
  const blanks = [
    isBlankBefore && from > 0 ? before : null,
    isBlankAfter && to < plain.length ? after : null,
  ].filter((span) => span !== null);
  if (blanks.length > 0) {
    const count = (isBlankBefore ? from : 0) + (isBlankAfter ? plain.length - to : 0);
    findings.push({ id: 'surrounding-blanks', params: { count }, spans: blanks });
  }
  return findings;
}

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
function* layAll(reading: Reading, frame: Frame, labels: readonly LabelFound[]): Steps<Laid[]> {
  const { start, end } = frame;
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

/** Labels by the place of their values; where a column and a label beside it differ, the column is right. */
function byValue(columns: readonly LabelFound[], beside: readonly LabelFound[]): LabelFound[] {
  if (columns.length === 0) return [...beside];
  const taken = new Set(columns.map(({ value }) => value));
  return [...columns, ...beside.filter(({ value }) => !taken.has(value))].sort(
    (a, b) => a.value - b.value,
  );
}

/** Whether copies of one value make up the whole text. */
function areAll(copies: readonly Laid[], { plain }: Reading, frame: Frame): boolean {
  if ((copies[0]?.from ?? 0) > frame.start || (copies.at(-1)?.to ?? 0) < frame.end) return false;
  return copies.every((copy, i) =>
    /^[\s"',;|]{0,9}$/u.test(plain.slice(copies[i - 1]?.to ?? copy.from, copy.from)),
  );
}

const masked = /(?:^|[\s:="])([*●•○■□◯x]{4,200}|\.{4,200})$/iu;

/** What is to be said of a text without a find. */
function sayNothing(
  { plain, marks }: Reading,
  frame: Frame,
  labels: readonly LabelFound[],
): Finding {
  const say = (id: Finding['id'], params: Finding['params'] = {}) => ({ id, params, spans: [] });
  const mask = masked.exec(plain.slice(Math.max(frame.ink, frame.inkEnd - 201), frame.inkEnd))?.[1];
  // The dots of a password field; full stops only lead the eye.
  if (mask && (!mask.startsWith('.') || marks.get(frame.inkEnd - 1) === 'middle-dot'))
    return say('masked-value');
  const label = labels.find(({ from, value }) => from <= frame.start && value >= frame.end);
  return label ? say('label-without-value', { kind: label.kind }) : say('nothing-recognised');
}

interface AllExamined {
  readonly reading: Reading;
  readonly examined: readonly Examined[];
  readonly findings: readonly Finding[];
}

/** Everything the text holds, with the values. Inside the core only. */
export function* examine(text: string): Steps<AllExamined> {
  const reading = yield* closeUp(yield* readInSteps(text));
  const frame = frameOf(reading.plain);
  if (frame.ink >= reading.plain.length) {
    return { reading, examined: [], findings: [{ id: 'empty', params: {}, spans: [] }] };
  }
  const names = yield* findNames(reading.plain);
  const labels = yield* findLabels(reading.plain, names);
  const columns = yield* findColumns(reading.plain, names);
  const labelAt = new Map(labels.map((label) => [label.value, label]));
  const values: { laid: Laid; judged: Finding[]; others: Laid[] }[] = [];
  const known = new Map<string, Laid[]>();
  for (const laid of yield* layAll(reading, frame, byValue(columns, labels))) {
    yield;
    const judged = judge(reading, laid);
    // Of two damaged values nobody knows whether they are one.
    const key = stateOf(judged) === 'damaged' ? null : `${laid.kind} ${valueOf(laid)}`;
    const copies = key === null ? undefined : known.get(key);
    if (copies) copies.push(laid);
    else {
      const others: Laid[] = [];
      if (key !== null) known.set(key, others);
      values.push({ laid, judged, others });
    }
  }
  const examined: Examined[] = [];
  for (const { laid, judged, others } of values) {
    yield;
    const findings = [...judged];
    if (others.length > 0) {
      const spans = others.map(({ from, to }) => spanOf(reading, from, to));
      findings.push({ id: 'repeated-value', params: { count: others.length + 1 }, spans });
    }
    if (others.length === 0 || !areAll([laid, ...others], reading, frame)) {
      findings.push(...surroundings(reading, laid, frame, labelAt.get(laid.from)));
    }
    const { kind, certainty, from, to } = laid;
    const span = spanOf(reading, from, to);
    examined.push({
      laid,
      find: {
        kind,
        state: stateOf(findings),
        certainty,
        span,
        findings: bySeverity(findings),
      },
    });
  }
  yield;
  examined.sort(
    (a, b) =>
      rank[kinds[a.find.kind].secrecy] - rank[kinds[b.find.kind].secrecy] ||
      a.find.span.start - b.find.span.start,
  );
  const several: Finding = { id: 'several-values', params: { count: examined.length }, spans: [] };
  const findings =
    examined.length === 0
      ? [sayNothing(reading, frame, labels)]
      : examined.length > 1
        ? [several]
        : [];
  return { reading, examined, findings };
}

/** What a text holds: every credential with its place, most sensitive first. Never throws. */
export function inspect(text: string): Inspection {
  const { reading, examined, findings } = finish(examine(text));
  return { length: reading.length, finds: examined.map(({ find }) => find), findings };
}
