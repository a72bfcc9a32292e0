import { fields } from '../page-data.ts';
import { withGoalsFirst } from './goals.ts';
import { isInPassing } from './mentions.ts';
import { nameBonuses } from './names.ts';
import type { NameMatch } from './names.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { Postings } from './postings.ts';
import type { Term } from './term.ts';
import { noWeight, weightsOf } from './term-weights.ts';

export interface RankedPage {
  readonly result: PagefindResult;
  readonly score: number;
  /** Terms of the query that the page holds. */
  readonly terms: ReadonlySet<Term>;
}

/** What it says about a page that a word stands in this part of it. */
const weights: Readonly<Record<string, number>> = {
  [fields.title]: 4.5,
  [fields.keyword]: 4,
  [fields.synonym]: 3.5,
  [fields.intent]: 6.5,
  [fields.heading]: 2.5,
};
const bodyWeight = 1;

/** What a word is worth that is no subject of the site. */
const mentioned = 0.6;

/** Further parts that hold the word add a little. */
const again = 0.15;

/**
 * Orders pages by how much of the query they cover, rare words first. A page need not hold every
 * word.
 *
 * @param postings pages for every key of the terms' alternatives
 * @param pageCount number of pages in the index
 */
export function rankPages(
  terms: readonly Term[],
  postings: Postings,
  pageCount: number,
  names: readonly NameMatch[] = [],
): readonly RankedPage[] {
  const weights = weightsOf(terms, names);
  const pages = new Map<
    string,
    { result: PagefindResult; sum: number; covered: number; terms: Set<Term> }
  >();
  let possible = 0;
  for (const term of terms) {
    const { kind, counts } = weights.get(term) ?? noWeight;
    const scores = scoresOf(term, postings);
    if (scores.size === 0) continue;
    const isMentioned = isInPassing([...scores.values()].map(({ result }) => result));
    const weight = rarity(scores.size, pageCount) * kind * (isMentioned ? mentioned : 1);
    possible += weight * counts;
    for (const [id, { result, score }] of scores) {
      const page = pages.get(id) ?? { result, sum: 0, covered: 0, terms: new Set<Term>() };
      page.sum += weight * score;
      page.covered += weight * counts * Math.min(1, 0.3 + score / 6);
      page.terms.add(term);
      pages.set(id, page);
    }
  }
  const bonus = nameBonuses(terms, names, (term) => (weights.get(term) ?? noWeight).kind);
  const ranked = [...pages.values()]
    .map(({ result, sum, covered, terms: held }) => ({
      result,
      score: (sum + possible * (bonus.get(result.id) ?? 0)) * (covered / possible),
      terms: held,
    }))
    // Of equals Pagefind's first comes first: ids change with every text.
    .sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * leastShare;
  const shown = ranked.filter(({ score }, at) => at < alwaysShown || score > least);
  return withGoalsFirst(shown, terms, postings);
}

/** Pages that fit so much worse than the best are left out, but for the first few. */
const leastShare = 0.12;
const alwaysShown = 5;

/**
 * How much a word tells that so many of the pages hold: BM25's inverse document frequency, flattened,
 * because on a site about one subject a rare word is more often chance than point.
 */
function rarity(holding: number, pageCount: number): number {
  return 1 + 0.6 * Math.log(1 + (pageCount - holding + 0.5) / (holding + 0.5));
}

function scoresOf(term: Term, postings: Postings) {
  const best = new Map<string, { result: PagefindResult; score: number }>();
  for (const { keys, quality } of term.alternatives) {
    const sums = new Map<string, { result: PagefindResult; score: number }>();
    for (const result of keys.flatMap((key) => postings.get(key) ?? [])) {
      const score = (sums.get(result.id)?.score ?? 0) + (quality * strength(result)) / keys.length;
      sums.set(result.id, { result, score });
    }
    for (const [id, page] of sums) {
      if (page.score > (best.get(id)?.score ?? 0)) best.set(id, page);
    }
  }
  return best;
}

/** How prominently a page holds a word. */
function strength({ words, matchedMetaFields = [] }: PagefindResult): number {
  const parts = matchedMetaFields.map((field) => weights[field] ?? 0);
  const body = words.length > 0 ? bodyWeight : 0;
  const all = [...parts, body];
  const most = Math.max(...all);
  return most + again * (all.reduce((sum, part) => sum + part, 0) - most);
}
