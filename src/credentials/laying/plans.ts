import type { AlphabetId } from '../alphabets.ts';
import { isLiteral, isRun, patternOf } from '../forms.ts';
import type { LiteralPart, Part, RunPart } from '../types.ts';

/** Groups of fixed length, in one alphabet, with one separator between them. */
export interface GroupForm {
  readonly alphabet: AlphabetId;
  readonly runs: readonly RunPart[];
  readonly separator: string;
  /** How many characters stand before the end of each group, separators not counted. */
  readonly borders: readonly number[];
}

/** What a form's parts mean for laying it. */
export interface Plan {
  readonly prefix: LiteralPart | null;
  readonly body: readonly Part[];
  /** Null where a run has no fixed length or an alphabet of its own. */
  readonly groups: GroupForm | null;
  /** Whether it is written in small hexadecimal letters. */
  readonly isHex: boolean;
  /** Matches a body of which there is nothing to say; null where that always takes a closer look. */
  readonly exact: RegExp | null;
}

/** Groups, where all runs have one alphabet and a fixed length, so that only separators part them. */
function groupsOf(body: readonly Part[]): GroupForm | null {
  const runs = body.filter(isRun);
  const alphabet = runs[0]?.alphabet;
  if (!alphabet || runs.some((run) => run.length === undefined || run.alphabet !== alphabet))
    return null;
  let total = 0;
  const borders = runs.map((run) => (total += run.length ?? 0));
  return { alphabet, runs, separator: body.find(isLiteral)?.literal ?? '', borders };
}

/**
 * Bodies that end where their length says, or where a single run meets what no value goes on
 * behind: for them a match to the letter is all there is to say.
 */
function exactBody(body: readonly Part[], isFixed: boolean): RegExp | null {
  if (!isFixed && body.length > 1) return null;
  const usual = body.map((part) => {
    if (isLiteral(part) || !part.usual) return part;
    const [min, max] = part.usual;
    return { ...part, min, max };
  });
  const border = isFixed ? '(?=$|[\\s"\'()\\[\\]{}<>,;])' : '(?=$|["\'()\\[\\]{}<>,;])';
  return new RegExp(patternOf(usual) + border, 'uy');
}

const plans = new Map<readonly Part[], Plan>();

/** The plan of a form, made when it is first asked for. */
export function planOf(parts: readonly Part[]): Plan {
  let plan = plans.get(parts);
  if (!plan) {
    const [first] = parts;
    const prefix = first && isLiteral(first) ? first : null;
    const body = prefix ? parts.slice(1) : parts;
    const groups = groupsOf(body);
    plan = {
      prefix,
      body,
      groups,
      isHex: parts.every((part) => isLiteral(part) || part.alphabet === 'hex'),
      exact: exactBody(body, groups !== null),
    };
    plans.set(parts, plan);
  }
  return plan;
}
