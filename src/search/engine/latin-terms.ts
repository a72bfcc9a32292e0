import { latinKey } from '../analysis/latin-words.ts';
import type { Run } from '../analysis/runs.ts';
import { isSilent, isWeak } from '../analysis/stop-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Alternative, Term } from './term.ts';
import { failure } from './term-intents.ts';
import { endingOf, partsBesides, wholeOrParts } from './word-parts.ts';
import { repairedOrPartial } from './unknown-word.ts';

/** Reads Latin words that marks join: as one word, and its parts beside it. */
export function latinTerms(runs: readonly Run[], text: string, lexicon: Lexicon): readonly Term[] {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return [];
  if (runs.length === 1) return latinWord(first.text, lexicon);
  const joined = latinKey(runs.map((run) => run.text).join(''), lexicon.language);
  const parts = runs.flatMap((run) => latinWord(run.text, lexicon));
  const keys = parts.flatMap(({ alternatives }) => alternatives[0]?.keys ?? []);
  const whole = whereFound(joined, lexicon);
  if (!whole) return parts;
  const alternatives = [whole, ...(keys.length > 0 ? [{ keys, quality: partsBesides }] : [])];
  return [{ typed: text.slice(first.start, last.end), alternatives, isWeak: false }];
}

function whereFound(key: string, lexicon: Lexicon): Alternative | undefined {
  if (lexicon.entries.has(key)) return { keys: [key], quality: 1 };
  const isBeginning =
    key.length > 3 && [...lexicon.entries.keys()].some((known) => known.startsWith(key));
  return isBeginning ? { keys: [key], quality: 0.8, isPrefix: true } : undefined;
}

function latinWord(typed: string, lexicon: Lexicon): readonly Term[] {
  const { language } = lexicon;
  if (isSilent(typed, language)) return [];
  const weak = isWeak(typed, language);
  const key = latinKey(typed, language);
  if (negation.test(typed)) return [failure(typed)];
  const known = wholeOrParts(typed, key, weak, lexicon);
  if (errorCode.test(typed)) {
    const code = known.length > 0 ? known : [{ typed, alternatives: [], isWeak: false }];
    return [...code, { ...failure(typed), isWeak: false }];
  }
  if (known.length > 0) return known;
  const beginning = beginningOf(typed, lexicon);
  if (beginning) return [{ typed, alternatives: [beginning], isWeak: weak }];
  const endings = key.length >= 5 ? endingOf(key, lexicon) : [];
  if (endings.length > 0) return [{ typed, alternatives: endings, isWeak: weak }];
  return repairedOrPartial(typed, 'latin', weak, lexicon);
}

/** Codes of Amazon's consent page (MD5101) and of HTTP (403), which seldom stand on a page. */
const errorCode = /^(?:md\d{4}|[45]\d{2})$/u;
const negation = /^(?:nicht|keine?[nmrs]?)$/u;

/** Half a word: at least three letters that known words begin with. */
function beginningOf(typed: string, lexicon: Lexicon): Alternative | undefined {
  const folded = latinKey(typed, 'ja');
  for (const key of new Set([folded, latinKey(typed, lexicon.language)])) {
    if (key.length < 3) continue;
    const isBeginning = [...lexicon.entries.values()].some((entry) => entry.key.startsWith(key));
    if (isBeginning) return { keys: [key], quality: 0.8, isPrefix: true };
  }
  return undefined;
}
