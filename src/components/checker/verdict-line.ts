import { findings as meanings } from '../../credentials/findings.ts';
import { kinds } from '../../credentials/kinds/index.ts';
import type { FindingId } from '../../credentials/findings.ts';
import type { Find, Inspection } from '../../credentials/types.ts';
import { fill } from '../../messages/fill.ts';
import type { ResultWords } from '../../messages/types.ts';

/** What it is, whether its form is right, whether it may be shared: for screen readers in one go. */
export function verdictLine({ finds }: Inspection, words: ResultWords): string {
  const [first] = finds;
  if (!first) return words.ui.unknown;
  const line = fill(words.ui.spoken, {
    kind: kindName(first, words),
    verdict: verdictOf(first, words),
    rule: secrecyOf(first, words).rule,
  });
  const several =
    finds.length > 1 ? `${fill(words.ui.severalFinds, { count: finds.length })} ` : '';
  return several + line;
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
