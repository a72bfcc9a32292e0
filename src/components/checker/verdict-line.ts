import { findings as meanings } from '../../credentials/findings.ts';
import { kinds } from '../../credentials/kinds/index.ts';
import type { FindingId } from '../../credentials/findings.ts';
import type { Find, Inspection } from '../../credentials/types.ts';
import { fill } from '../../messages/fill.ts';
import { findingText } from '../../messages/finding-text.ts';
import type { ResultWords } from '../../messages/types.ts';
import { sortFindings } from './finding-list.ts';

/**
 * What it is, whether its form is right, whether it may be shared, and what is wrong first: for
 * screen readers in one go. Says places, never characters.
 *
 * @param locale BCP 47 language of `words`
 */
export function verdictLine({ finds }: Inspection, words: ResultWords, locale: string): string {
  const [first] = finds;
  if (!first) return words.ui.unknown;
  const [problem] = first.state === 'damaged' ? sortFindings(first).problems : [];
  const line = fill(words.ui.spoken, {
    kind: kindName(first, words),
    verdict: verdictOf(first, words),
    rule: secrecyOf(first, words).rule,
  });
  const several =
    finds.length > 1 ? `${fill(words.ui.severalFinds, { count: finds.length })} ` : '';
  const wrong = problem ? ` ${findingText(problem, words, locale).title}` : '';
  return several + line + wrong;
}

/** The name of the kind, with its doubt where only the shape speaks for it. */
export function kindName({ kind, certainty }: Find, words: ResultWords): string {
  const { name } = words.kinds[kind];
  return certainty === 'certain' ? name : fill(words.ui.looksLike, { kind: name });
}

const inText: readonly FindingId[] = [
  'surrounding-text',
  'surrounding-label',
  'surrounding-quotes',
];
const round: readonly FindingId[] = [...inText, 'surrounding-blanks', 'repeated-value'];

/**
 * Whether the form of a find is right, in words. Of a value that stands in a text unharmed, the
 * value is right; a blank at its end alone is what tools stumble over.
 */
export function verdictOf({ state, findings }: Find, words: ResultWords): string {
  const ids = findings.map(({ id }) => id).filter((id) => meanings[id].leadsTo !== 'well-formed');
  const isRight = ids.every((id) => round.includes(id)) && ids.some((id) => inText.includes(id));
  return words.verdicts[isRight ? 'surrounded' : state];
}

/** Whether a find may be shared, in words. */
export function secrecyOf({ kind }: Find, words: ResultWords) {
  return words.secrecy[kinds[kind].secrecy];
}
