import { fields } from '../page-data.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { DeedPart } from '../analysis/deeds.ts';
import type { Term } from './terms-of-query.ts';

/** Pages that hold a key, as Pagefind gives them. */
export type Postings = ReadonlyMap<string, readonly PagefindResult[]>;

/** A name of something that the query contains. */
export interface NameMatch {
  /** The words of the query that make up the name. */
  readonly terms: ReadonlySet<Term>;
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
  [fields.synonym]: 3.5,
  [fields.deed]: 6.5,
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

/** What the name of a thing is worth beside a task, which has a page of its own. */
const besideTask = 0.25;

/** A word that only says how one asks. */
const weakWeight = 0.35;

/** What one wants to do decides between pages that all hold the thing it is done to. */
const partWeights: Readonly<Record<DeedPart, number>> = { task: 2, aspect: 1.5, plain: 1.2 };
/** Beside a thing, what one wants to know of it: the page of the thing may say that. */
const besideThing = 0.8;
/** Beside another deed, a plain one is a thing. */
const plainBeside = 0.6;
/** A word that says how one asks, and by that what one wants to know. */
const weakDeed = 0.6;
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
  const bonus = nameBonuses(terms, names, weights);
  const ranked = [...pages.values()]
    .map(({ result, sum, covered, terms: held }) => ({
      result,
      score: (sum + possible * (bonus.get(result.id) ?? 0)) * (covered / possible),
      terms: held,
    }))
    // Of equals Pagefind's first comes first: ids change with every text.
    .sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * leastShare;
  return ranked.filter(({ score }, at) => at < alwaysShown || score > least);
}

/** How much a word of the query weighs, and how much of that a page lacks that lacks the word. */
interface Weight {
  readonly kind: number;
  readonly counts: number;
}
const noWeight: Weight = { kind: 0, counts: 0 };

function weightsOf(terms: readonly Term[], names: readonly NameMatch[]): ReadonlyMap<Term, Weight> {
  // Nothing but how one asks: then that is what one asks for.
  const isAllWeak = terms.every(({ isWeak, alternatives }) => isWeak || alternatives.length === 0);
  // Inside a name of several words, a word is no deed: the Auth of MWS-Auth-Token.
  const inNames = new Set(
    names.flatMap((name) => (name.terms.size > 1 && !isDeed(name) ? [...name.terms] : [])),
  );
  const partOf = (term: Term) => (inNames.has(term) ? undefined : term.part);
  const asked = new Set(terms.map(partOf));
  const hasThing = names.some((name) => isThing(name));
  const kinds: Readonly<Record<DeedPart, number>> = {
    task: partWeights.task,
    aspect: hasThing ? besideThing : partWeights.aspect,
    plain: asked.has('task') || asked.has('aspect') ? plainBeside : partWeights.plain,
  };
  const weightOf = (term: Term): Weight => {
    const part = partOf(term);
    const isWeak = term.isWeak && !isAllWeak;
    if (!part) return isWeak ? { kind: weakWeight, counts: 0 } : { kind: 1, counts: 1 };
    // A deed that is said twice is one.
    const same = terms.filter(({ deeds = [] }) => deeds.some((key) => term.deeds?.includes(key)));
    const isSaidPlainly = same.some((other) => !other.isWeak);
    if (isWeak && isSaidPlainly) return noWeight;
    const times = isSaidPlainly ? same.filter((other) => !other.isWeak) : same;
    const kind = kinds[part] / Math.max(1, times.length);
    return isWeak
      ? { kind: kind * weakDeed, counts: intentCoverage / 2 }
      : { kind, counts: intentCoverage };
  };
  return new Map(terms.map((term) => [term, weightOf(term)]));
}

/** A name that says what one wants to do, and to no thing. */
const isDeed = ({ terms }: NameMatch) => [...terms].every(({ part }) => part);

/** A name of one thing. */
function isThing(name: NameMatch): boolean {
  const found = [...fieldsOf(name).values()];
  const best = nameFields.find((field) => found.includes(field));
  return !isDeed(name) && found.filter((field) => field === best).length <= 2;
}

const nameFields = [fields.name, fields.label, fields.sectionName];

/** The best part of each page that has the name, by the page's id. */
function fieldsOf({ pages }: NameMatch): ReadonlyMap<string, string> {
  return new Map(
    pages.map(({ id, matchedMetaFields = [] }) => [
      id,
      nameFields.find((field) => matchedMetaFields.includes(field)) ?? fields.sectionName,
    ]),
  );
}

/** A name of many things tells little. */
function worthOf(field: string, name: NameMatch): number {
  const same = [...fieldsOf(name).values()].filter((other) => other === field).length;
  return (nameBonus[field] ?? 0) / same;
}

/** What pages gain by names of theirs in the query, by their ids. */
function nameBonuses(
  terms: readonly Term[],
  names: readonly NameMatch[],
  weights: ReadonlyMap<Term, Weight>,
): ReadonlyMap<string, number> {
  const weigh = (some: Iterable<Term>) =>
    [...some].reduce((sum, term) => sum + (weights.get(term) ?? noWeight).kind, 0);
  const all = weigh(terms.filter(({ isWeak }) => !isWeak));
  const hasTask = terms.some(({ part }) => part === 'task') ? besideTask : 1;
  const bonuses = new Map<string, number>();
  for (const name of names) {
    const share = Math.min(1, weigh(name.terms) / all);
    // The deed alone is a name only if nothing is named that it is done to.
    if (isDeed(name) && share < 1) continue;
    for (const [id, field] of fieldsOf(name)) {
      const bonus = worthOf(field, name) * share * (isDeed(name) ? 1 : hasTask);
      bonuses.set(id, Math.max(bonuses.get(id) ?? 0, bonus));
    }
  }
  return bonuses;
}

/** What a word is worth that is no subject of the site. */
const mentioned = 0.6;
const fewPages = 2;

/** A word of so few pages, and there in the running text only, is no subject of the site. */
export function isInPassing(pages: readonly PagefindResult[]): boolean {
  return (
    pages.length <= fewPages &&
    pages.every(({ matchedMetaFields = [] }) => matchedMetaFields.length === 0)
  );
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
