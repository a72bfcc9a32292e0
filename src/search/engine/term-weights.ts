import type { IntentPart } from '../analysis/intents.ts';
import { isIntent, isThing } from './names.ts';
import type { NameMatch } from './names.ts';
import type { Term } from './term.ts';

/** A word that only says how one asks. */
const weakWeight = 0.35;

/** What one wants to do decides between pages that all hold the thing it is done to. */
const partWeights: Readonly<Record<IntentPart, number>> = { task: 2, aspect: 1.5, plain: 1.2 };
/** Beside a thing, what one wants to know of it: the page of the thing may say that. */
const besideThing = 0.8;
/** Beside another intent, a plain one is a thing. */
const plainBeside = 0.6;
/** A word that says how one asks, and by that what one wants to know. */
const weakIntent = 0.6;
/** A page that lacks it may still be the right one. */
const intentCoverage = 0.75;

/** How much a word of the query weighs, and how much of that a page lacks that lacks the word. */
export interface Weight {
  readonly kind: number;
  readonly counts: number;
}
export const noWeight: Weight = { kind: 0, counts: 0 };

export function weightsOf(
  terms: readonly Term[],
  names: readonly NameMatch[],
): ReadonlyMap<Term, Weight> {
  // Nothing but how one asks: then that is what one asks for.
  const isAllWeak = terms.every(({ isWeak, alternatives }) => isWeak || alternatives.length === 0);
  // Inside a name of several words, a word is no intent: the Auth of MWS-Auth-Token.
  const inNames = new Set(
    names.flatMap((name) => (name.terms.size > 1 && !isIntent(name) ? [...name.terms] : [])),
  );
  const partOf = (term: Term) => (inNames.has(term) ? undefined : term.part);
  const asked = new Set(terms.map(partOf));
  const hasThing = names.some((name) => isThing(name));
  const kinds: Readonly<Record<IntentPart, number>> = {
    task: partWeights.task,
    aspect: hasThing ? besideThing : partWeights.aspect,
    plain: asked.has('task') || asked.has('aspect') ? plainBeside : partWeights.plain,
  };
  const weightOf = (term: Term): Weight => {
    const part = partOf(term);
    const isWeak = term.isWeak && !isAllWeak;
    if (!part) return isWeak ? { kind: weakWeight, counts: 0 } : { kind: 1, counts: 1 };
    // An intent that is said twice is one.
    const same = terms.filter(({ intents = [] }) =>
      intents.some((key) => term.intents?.includes(key)),
    );
    const isSaidPlainly = same.some((other) => !other.isWeak);
    if (isWeak && isSaidPlainly) return noWeight;
    const times = isSaidPlainly ? same.filter((other) => !other.isWeak) : same;
    const kind = kinds[part] / Math.max(1, times.length);
    return isWeak
      ? { kind: kind * weakIntent, counts: intentCoverage / 2 }
      : { kind, counts: intentCoverage };
  };
  return new Map(terms.map((term) => [term, weightOf(term)]));
}
