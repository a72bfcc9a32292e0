import { foldWidth } from '../../text/index.ts';
import { latinKey } from '../analysis/latin-words.ts';
import type { Run } from '../analysis/runs.ts';
import { joinedRuns } from '../analysis/runs.ts';
import { isSilent } from '../analysis/stop-words.ts';
import { katakanaTerms, kanjiTerms } from './japanese-terms.ts';
import { latinTerms } from './latin-terms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './term.ts';
import { withIntents } from './term-intents.ts';

/** Reads a query: the words it asks for and how each can be found in the index. */
export function termsOf(query: string, lexicon: Lexicon): readonly Term[] {
  const text = foldWidth(query).replace(joiningDot, '').replace(wayInKana, '方');
  const terms = withKnownPairs(joinedRuns(text), lexicon).flatMap((runs) => {
    const [first] = runs;
    if (first?.script === 'latin') return latinTerms(runs, text, lexicon);
    if (first?.script === 'katakana') return katakanaTerms(first.text, lexicon);
    return first ? kanjiTerms(first.text, lexicon) : [];
  });
  return terms.map((term) => withIntents(term, lexicon));
}

const joiningDot = /(?<=\p{Script=Katakana}|ー)・/gu;
/** 見かた is 見方, 探しかた is 探し方. */
const wayInKana =
  /(?<=\p{Script=Han}\p{Script=Hiragana}?)かた(?=[をがはもの\P{Script=Hiragana}]|$)/gu;

/** Joins neighbours that pages join: `SP API` is asked for as `SP-API` is. */
function withKnownPairs(
  groups: readonly (readonly Run[])[],
  lexicon: Lexicon,
): readonly (readonly Run[])[] {
  return groups.reduce<(readonly Run[])[]>((all, runs) => {
    const last = all.at(-1) ?? [];
    const pair = [...last, ...runs];
    const isKnown =
      last.length === 1 &&
      runs.length === 1 &&
      pair.every(({ script, text }) => script === 'latin' && !isSilent(text, lexicon.language)) &&
      lexicon.entries.has(latinKey(pair.map(({ text }) => text).join(''), lexicon.language));
    if (isKnown) all[all.length - 1] = pair;
    else all.push(runs);
    return all;
  }, []);
}
