import { readFileSync } from 'node:fs';

/** A query as somebody would type it, and the topics that answer it; none for a foreign subject. */
export interface LabelledQuery {
  readonly q: string;
  readonly accept: readonly string[];
  /** The phenomenon it stands for. */
  readonly variant: string;
}

export type Language = 'ja' | 'de';
export const languages: readonly Language[] = ['ja', 'de'];

const folder = new URL('.', import.meta.url);

/** `queries` are there to work with; `queries-held-out` nobody tunes by: they tell what others would find. */
export type QuerySet = 'queries' | 'queries-held-out';

/** The labelled queries of one language. */
export function readQueries(
  language: Language,
  set: QuerySet = 'queries',
): readonly LabelledQuery[] {
  const lines = readFileSync(new URL(`${set}/${language}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledQuery);
}

const topics = JSON.parse(readFileSync(new URL('topics.json', folder), 'utf8')) as Record<
  string,
  readonly string[] | undefined
>;

/**
 * Slugs that answer a query.
 *
 * @throws Error that names a topic that topics.json does not have
 */
function acceptedSlugs({ q, accept }: LabelledQuery): ReadonlySet<string> {
  return new Set(
    accept.flatMap((topic) => {
      const slugs = topics[topic];
      if (!slugs) throw new Error(`"${q}": topics.json has no topic "${topic}".`);
      return slugs;
    }),
  );
}

/** What an engine gave for a query. */
export interface Outcome {
  /** Slugs in rank order. */
  readonly slugs: readonly string[];
  /** Says that a word of the query is not found, for all pages or for the first. */
  readonly isMarked: boolean;
}

export interface Figures {
  readonly queries: number;
  /** Shares, 0 to 1. */
  readonly success1: number;
  readonly success3: number;
  readonly mrr: number;
  readonly zero: number;
  /** Of the queries on foreign subjects, those that show results without a mark. */
  readonly offTopic: number;
}

/** Sums up what an engine gave for labelled queries. */
export function figuresOf(
  pairs: readonly { readonly query: LabelledQuery; readonly outcome: Outcome }[],
): Figures {
  const on = pairs.filter(({ query }) => query.accept.length > 0);
  const off = pairs.filter(({ query }) => query.accept.length === 0);
  const ranks = on.map(({ query, outcome }) => rankOf(query, outcome));
  const share = (count: number, all: number) => (all === 0 ? 0 : count / all);
  return {
    queries: pairs.length,
    success1: share(ranks.filter((rank) => rank === 1).length, on.length),
    success3: share(ranks.filter((rank) => rank <= 3).length, on.length),
    mrr: share(
      ranks.reduce((sum, rank) => sum + 1 / rank, 0),
      on.length,
    ),
    zero: share(on.filter(({ outcome }) => outcome.slugs.length === 0).length, on.length),
    offTopic: share(
      off.filter(({ outcome }) => outcome.slugs.length > 0 && !outcome.isMarked).length,
      off.length,
    ),
  };
}

/** Rank of the first accepted page, from 1; infinite if it is not in the list. */
export function rankOf(query: LabelledQuery, { slugs }: Outcome): number {
  const accepted = acceptedSlugs(query);
  const at = slugs.findIndex((slug) => accepted.has(slug));
  return at < 0 ? Infinity : at + 1;
}
