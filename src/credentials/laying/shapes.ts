import { spanOf } from './candidate.ts';
import type { Candidate, Slot } from './candidate.ts';
import { isRun } from '../forms.ts';
import { layExact } from './exact.ts';
import { judgeLiteral, literalSlot } from './judge-literal.ts';
import { foreignCharacters } from './foreign-characters.ts';
import { layGroups } from './groups.ts';
import type { KindId } from '../kinds/index.ts';
import { followLiteral } from './literals.ts';
import type { LiteralPath } from './literals.ts';
import { planOf } from './plans.ts';
import type { Reading } from '../reading/reading.ts';
import { say } from '../say.ts';
import { layRuns } from './runs.ts';
import { isSample } from './samples.ts';
import { finish } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { Finding, LiteralPart, Part } from '../types.ts';

/** A candidate with what is needed to decide whether it is worth reporting. */
export interface Laid extends Candidate {
  readonly parts: readonly Part[];
  /** Characters after the prefix that belong to the alphabet. */
  readonly readable: number;
  /** Characters after the prefix, whatever they are. */
  readonly tokens: number;
  readonly slips: number;
  /** Whether it is a sample, a mask or a placeholder. */
  readonly isSample: boolean;
}

/** What is wrong with a prefix that was followed. */
function judgePrefix(
  reading: Reading,
  { literal }: LiteralPart,
  path: LiteralPath,
  body: readonly Part[],
): Finding[] {
  // A prefix that stands there letter by letter is right.
  if (!path.cells) return [];
  const { plain } = reading;
  const findings = judgeLiteral(reading, literal, path.cells);
  const cased = Number(findings.find(({ id }) => id === 'wrong-case')?.params.count ?? 0);
  const rest = plain.slice(path.to, path.to + 64);
  const lostCase = say('lost-case');
  const run = body.find(isRun);
  const end = body.findLast(isRun);
  // A capital at the beginning is a keyboard's; a prefix in capitals takes the name with it.
  if (end?.alphabet === 'role-path' && cased > 1 && !/[a-z]/u.test(rest)) findings.push(lostCase);
  if (run?.alphabet !== 'base64url') return findings;
  // A bar that is not there may have been read as the letter that follows, or be the hyphen;
  // a percent sign is one of its code.
  const bar = path.cells.at(-1) ?? -1;
  const isGone = bar < 0 || /\s/u.test(plain.charAt(bar));
  const next = plain
    .slice(path.to, path.to + 3)
    .trimStart()
    .charAt(0);
  const unclear = isGone ? /[1Iil]/u.test(next) : /[-_%]/u.test(plain.charAt(bar));
  if (unclear)
    findings.push(say('unclear-prefix', {}, [spanOf(reading, Math.max(0, path.to - 1))]));
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
  const plan = planOf(parts);
  const { prefix, body, groups, isHex } = plan;
  const followed = prefix ? (path ?? followLiteral(reading.plain, at, prefix.literal, 0)) : null;
  if (prefix && !followed) return null;
  const start = followed?.to ?? at;
  const exact = layExact(reading, plan, start);
  const layout =
    exact ??
    (groups ? layGroups(reading, groups, start, end) : yield* layRuns(reading, body, start, end));
  const slotsOf = (): readonly Slot[] =>
    prefix && followed
      ? [literalSlot(reading, prefix, followed, at), ...layout.slots()]
      : layout.slots();
  const findings = prefix && followed ? judgePrefix(reading, prefix, followed, body) : [];
  findings.push(...layout.findings);
  const slots = exact ? null : slotsOf();
  if (slots) findings.push(...foreignCharacters(reading, slots));
  return {
    kind,
    certainty: prefix && prefix.literal.length > 2 ? 'certain' : 'looks-like',
    from: at,
    to: layout.to,
    value: exact ? (prefix?.literal ?? '') + exact.value : null,
    slots: slots ? () => slots : slotsOf,
    findings,
    parts,
    readable: layout.readable,
    tokens: layout.tokens,
    slips: followed?.slips ?? 0,
    isSample: isSample(reading.plain.slice(at, layout.to), isHex),
  };
}
