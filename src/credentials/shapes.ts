import { isWord } from './ascii.ts';
import { counted, spanOf } from './candidate.ts';
import type { Candidate, Slot } from './candidate.ts';
import { alphabets } from './alphabets.ts';
import { isLiteral, isRun } from './forms.ts';
import { layExact } from './exact.ts';
import { foreignCharacters } from './foreign-characters.ts';
import { layGroups } from './groups.ts';
import type { KindId } from './kinds/index.ts';
import { followLiteral } from './literals.ts';
import type { LiteralPath } from './literals.ts';
import type { Reading } from './reading.ts';
import { layRuns, literalSlot } from './runs.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Finding, Part } from './types.ts';

/** A candidate with what is needed to decide whether it is worth reporting. */
export interface Laid extends Candidate {
  readonly parts: readonly Part[];
  /** Characters after the prefix that belong to the alphabet. */
  readonly readable: number;
  /** Characters after the prefix, whatever they are. */
  readonly tokens: number;
  readonly slips: number;
}

/** Whether all runs have one alphabet and a fixed length, so that only separators part them. */
function isFixed(parts: readonly Part[]): boolean {
  const runs = parts.filter(isRun);
  return runs.every((run) => run.length !== undefined && run.alphabet === runs[0]?.alphabet);
}

/** What is wrong with a prefix that was followed. */
function judgePrefix(
  reading: Reading,
  slot: Slot,
  path: LiteralPath,
  body: readonly Part[],
): Finding[] {
  const { plain } = reading;
  const cased: number[] = [];
  const misspelt: number[] = [];
  const replaced: number[] = [];
  const missing: number[] = [];
  let last = -1;
  for (const { to, from } of slot.boxes) {
    const has = plain.charAt(from);
    if (has === to && from > last) {
      last = from;
      continue;
    }
    if (from >= 0 && from < last) misspelt.push(from);
    last = Math.max(last, from);
    if (has === to) continue;
    if (from < 0) (isWord(to) ? misspelt : missing).push(from);
    else if (!isWord(to)) replaced.push(from);
    else (has.toLowerCase() === to.toLowerCase() ? cased : misspelt).push(from);
  }
  const used = new Set(path.cells);
  const extra: number[] = [];
  for (
    let cell = Math.max(...path.cells) - 1;
    cell > Math.min(...path.cells.filter((each) => each >= 0));
    cell--
  ) {
    // The second of two letters that were read as one is counted with the first.
    const isPaired = /rn|vv/iu.test(plain.slice(cell - 1, cell + 1)) && used.has(cell - 1);
    if (used.has(cell) || isPaired || /\s/u.test(plain.charAt(cell))) continue;
    (isWord(plain.charAt(cell)) ? misspelt : extra).push(cell);
  }
  const findings = [
    ...counted(reading, 'wrong-case', cased),
    ...counted(reading, 'prefix-misspelt', misspelt),
    ...counted(reading, 'separators-replaced', replaced),
    ...counted(reading, 'separators-missing', missing),
    ...counted(reading, 'separators-extra', extra),
  ];
  const [run] = body;
  if (!run || isLiteral(run) || run.alphabet !== 'base64url') return findings;
  // A bar that is not there may have been read as the letter that follows, or be the hyphen.
  const bar = slot.boxes.at(-1)?.from ?? -1;
  const isGone = bar < 0 || /\s/u.test(plain.charAt(bar));
  const next = plain
    .slice(path.to, path.to + 3)
    .trimStart()
    .charAt(0);
  const unclear = isGone ? /[1Iil]/u.test(next) : /[-_]/u.test(plain.charAt(bar));
  if (unclear)
    findings.push({
      id: 'unclear-prefix',
      params: {},
      spans: [spanOf(reading, Math.max(0, path.to - 1))],
    });
  // Where the prefix lost its case, a body of one case lost its own.
  const rest = plain.slice(path.to, path.to + 64);
  if (cased.length > 0 && !(/[a-z]/u.test(rest) && /[A-Z]/u.test(rest))) {
    findings.push({ id: 'lost-case', params: {}, spans: [] });
  }
  return findings;
}

/** Lays the text from a cell on against one form of a kind; null when its prefix is not there. */
export const layForm = (...from: Parameters<typeof layFormInSteps>): Laid | null =>
  finish(layFormInSteps(...from));

/** Lays a form, a stretch of a long run a step. */
export function* layFormInSteps(
  reading: Reading,
  kind: KindId,
  parts: readonly Part[],
  at: number,
  end: number,
  path: LiteralPath | null = null,
): Steps<Laid | null> {
  const [first, ...rest] = parts;
  const prefix = first && isLiteral(first) ? first : null;
  const followed = prefix ? (path ?? followLiteral(reading.plain, at, prefix.literal, 0)) : null;
  if (prefix && !followed) return null;
  const body = prefix ? rest : parts;
  if (!followed || followed.to - at === prefix?.literal.length) {
    const exact = layExact(reading, kind, parts, at, isFixed(body));
    if (exact) return exact;
  }
  const start = followed?.to ?? at;
  const layout = isFixed(body)
    ? layGroups(reading, body, start, end)
    : yield* layRuns(reading, body, start, end);
  let tokens = 0;
  for (const { part, boxes } of layout.slots) {
    if (part === 'separator') continue;
    for (const { from } of boxes) if (from >= 0) tokens++;
  }
  const slots = [...layout.slots];
  const findings = [...layout.findings];
  if (prefix && followed) {
    const slot = literalSlot(reading, prefix.literal, prefix.name, followed.cells);
    slots.unshift(slot);
    findings.unshift(...judgePrefix(reading, slot, followed, body));
  }
  findings.push(...foreignCharacters(reading, slots));
  return {
    kind,
    certainty: prefix && prefix.literal.length > 2 ? 'certain' : 'looks-like',
    from: at,
    to: layout.to,
    slots,
    findings,
    parts,
    readable: layout.readable,
    tokens,
    slips: followed?.slips ?? 0,
  };
}

/** Whether a form is written in small hexadecimal letters. */
export const isHex = (parts: readonly Part[]): boolean =>
  parts.every((part) => isLiteral(part) || alphabets[part.alphabet] === alphabets.hex);
