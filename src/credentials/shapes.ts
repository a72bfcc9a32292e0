import { spanOf } from './candidate.ts';
import type { Candidate, Slot } from './candidate.ts';
import { alphabets } from './alphabets.ts';
import { isLiteral, isRun } from './forms.ts';
import { layExact } from './exact.ts';
import { judgeLiteral } from './judge-literal.ts';
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
  const findings = judgeLiteral(reading, slot, path);
  const cased = Number(findings.find(({ id }) => id === 'wrong-case')?.params.count ?? 0);
  const rest = plain.slice(path.to, path.to + 64);
  const lostCase: Finding = { id: 'lost-case', params: {}, spans: [] };
  const run = body.find(isRun);
  const end = body.findLast(isRun);
  // A capital at the beginning is a keyboard's; a prefix in capitals takes the name with it.
  if (end?.alphabet === 'role-path' && cased > 1 && !/[a-z]/u.test(rest)) findings.push(lostCase);
  if (run?.alphabet !== 'base64url') return findings;
  // A bar that is not there may have been read as the letter that follows, or be the hyphen;
  // a percent sign is one of its code.
  const bar = slot.boxes.at(-1)?.from ?? -1;
  const isGone = bar < 0 || /\s/u.test(plain.charAt(bar));
  const next = plain
    .slice(path.to, path.to + 3)
    .trimStart()
    .charAt(0);
  const unclear = isGone ? /[1Iil]/u.test(next) : /[-_%]/u.test(plain.charAt(bar));
  if (unclear)
    findings.push({
      id: 'unclear-prefix',
      params: {},
      spans: [spanOf(reading, Math.max(0, path.to - 1))],
    });
  // Where the prefix lost its case, a body of one case lost its own.
  if (cased > 0 && !(/[a-z]/u.test(rest) && /[A-Z]/u.test(rest))) findings.push(lostCase);
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
