import { fields } from './page-data.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { Term } from './terms-of-query.ts';

/** Pages that hold a key, as Pagefind gives them. */
export type Postings = ReadonlyMap<string, readonly PagefindResult[]>;

/** A name of something that the query contains. */
export interface NameMatch {
  /** Share of the query's words that the name takes up, 0 to 1. */
  readonly share: number;
  readonly pages: readonly PagefindResult[];
}

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
  [fields.synonym]: 4,
  [fields.heading]: 2.5,
};
const bodyWeight = 1;

/** Further parts that hold the word add a little. */
const again = 0.15;

/** The whole query is a name: of the page, of its subject, or of what one of its sections is about. */
const nameBonus: Readonly<Record<string, number>> = {
  [fields.name]: 13,
  [fields.label]: 6,
  [fields.sectionName]: 3,
};

/** A word that only says how one asks. */
const weakWeight = 0.35;

/** What one wants to do decides between pages that all hold the thing it is done to. */
const intentWeight = 2;
/** A page that lacks it may still be the right one. */
const intentCoverage = 0.75;

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
  const found = terms.filter(({ alternatives }) => alternatives.length > 0);
  // Nothing but how one asks: then that is what one asks for.
  const isAllWeak = found.every(({ isWeak }) => isWeak);
  const pages = new Map<
    string,
    { result: PagefindResult; sum: number; covered: number; terms: Set<Term> }
  >();
  let possible = 0;
  for (const term of found) {
    const scores = scoresOf(term, postings);
    const isWeak = term.isWeak && !isAllWeak;
    const kind = isWeak ? weakWeight : term.isIntent ? intentWeight : 1;
    const weight = rarity(scores.size, pageCount) * kind;
    const share = isWeak ? 0 : weight * (term.isIntent ? intentCoverage : 1);
    possible += share;
    for (const [id, { result, score }] of scores) {
      const page = pages.get(id) ?? { result, sum: 0, covered: 0, terms: new Set<Term>() };
      page.sum += weight * score;
      page.covered += share * Math.min(1, 0.3 + score / 6);
      page.terms.add(term);
      pages.set(id, page);
    }
  }
  const named = new Map<string, number>();
  for (const { share, pages: matching } of names) {
    for (const { id, matchedMetaFields = [] } of matching) {
      const field = [fields.name, fields.label, fields.sectionName].find((name) =>
        matchedMetaFields.includes(name),
      );
      // A name of many things tells little.
      const bonus = (share * (nameBonus[field ?? fields.sectionName] ?? 0)) / matching.length;
      named.set(id, Math.max(named.get(id) ?? 0, bonus));
    }
  }
  const ranked = [...pages.values()]
    .map(({ result, sum, covered, terms: held }) => ({
      result,
      score: (sum + possible * (named.get(result.id) ?? 0)) * (covered / possible),
      terms: held,
    }))
    .sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1));
  const least = (ranked[0]?.score ?? 0) * leastShare;
  return ranked.filter(({ score }, at) => at < alwaysShown || score > least);
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
  const body = words.length > 0 ? bodyWeight + again * (Math.min(words.length, 6) - 1) : 0;
  const all = [...parts, body];
  const most = Math.max(...all);
  return most + again * (all.reduce((sum, part) => sum + part, 0) - most);
}
