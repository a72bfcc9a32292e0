import { intentKey } from '../analysis/intent-key.ts';
import type { IntentId, IntentPart } from '../analysis/intents.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './term.ts';

/** What a word is worth that names the same intent as the one that was typed. */
const ofSameIntent = 0.9;

/** Of a word with several intents, the first part that one of them plays. */
const partOrder: readonly IntentPart[] = ['plain', 'task', 'aspect'];

/** Finds a word for an intent by all its other words as well. */
export function withIntents(term: Term, lexicon: Lexicon): Term {
  const ofVerb = term.verb === undefined ? undefined : lexicon.intents.get(term.verb);
  const named =
    ofVerb ??
    term.alternatives.flatMap(({ keys: [key, ...others] }) =>
      key && others.length === 0 ? (lexicon.intents.get(key) ?? []) : [],
    );
  const part = partOrder.find((one) => named.some((intent) => intent.part === one));
  if (!part) return term;
  const alternatives = named.map(({ key }) => ({ keys: [key], quality: ofSameIntent }));
  const intents = named.map(({ key }) => key);
  // Of a word that also says how one asks, only the intent counts: titles ask, too.
  const typed = term.isWeak ? [] : term.alternatives;
  return { ...term, alternatives: [...typed, ...alternatives], intents, part };
}

const trouble: IntentId = 'trouble';

/** Who writes that something does not happen looks for errors. */
export function failure(typed: string): Term {
  const alternatives = [{ keys: [intentKey(trouble)], quality: ofSameIntent }];
  return { typed, alternatives, isWeak: true, intents: [intentKey(trouble)], part: 'task' };
}
