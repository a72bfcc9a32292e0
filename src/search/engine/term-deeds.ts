import { deedKey } from '../analysis/deed-key.ts';
import type { DeedId, DeedPart } from '../analysis/deeds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './term.ts';

/** What a word is worth that names the same deed as the one that was typed. */
const ofSameDeed = 0.9;

/** Of a word with several deeds, the first that one of them plays. */
const partOrder: readonly DeedPart[] = ['plain', 'task', 'aspect'];

/** Finds a word for a deed by all its other words as well. */
export function withDeeds(term: Term, lexicon: Lexicon): Term {
  const ofVerb = term.verb === undefined ? undefined : lexicon.deeds.get(term.verb);
  const named =
    ofVerb ??
    term.alternatives.flatMap(({ keys: [key, ...others] }) =>
      key && others.length === 0 ? (lexicon.deeds.get(key) ?? []) : [],
    );
  const part = partOrder.find((one) => named.some((deed) => deed.part === one));
  if (!part) return term;
  const alternatives = named.map(({ key }) => ({ keys: [key], quality: ofSameDeed }));
  const deeds = named.map(({ key }) => key);
  // Of a word that also says how one asks, only the deed counts: titles ask, too.
  const typed = term.isWeak ? [] : term.alternatives;
  return { ...term, alternatives: [...typed, ...alternatives], deeds, part };
}

const trouble: DeedId = 'trouble';

/** Who writes that something does not happen looks for errors. */
export function failure(typed: string): Term {
  const alternatives = [{ keys: [deedKey(trouble)], quality: ofSameDeed }];
  return { typed, alternatives, isWeak: true, deeds: [deedKey(trouble)], part: 'task' };
}
