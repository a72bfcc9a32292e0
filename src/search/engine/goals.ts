import { fields } from '../page-data.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { Postings } from './postings.ts';
import type { Term } from './term.ts';

/**
 * Orders pages for who wants to do several things: right after the best page come the pages that
 * those things have of their own, before pages that only mention them together.
 *
 * @param ranked best first
 */
export function withGoalsFirst<Page extends { readonly result: PagefindResult }>(
  ranked: readonly Page[],
  terms: readonly Term[],
  postings: Postings,
): readonly Page[] {
  const tasks = new Set(
    terms.flatMap(({ part, isWeak, intents }) =>
      part === 'task' && !isWeak ? [intents ?? []] : [],
    ),
  );
  const own = [...tasks].map((intents) => intents.flatMap((intent) => ownPages(intent, postings)));
  const [first = [], ...others] = own;
  if (others.every((pages) => pages.some((id) => first.includes(id)))) return ranked;
  const goals = new Set(own.flat());
  const [best, ...rest] = ranked;
  if (!best) return ranked;
  return [
    best,
    ...rest.filter(({ result }) => goals.has(result.id)),
    ...rest.filter(({ result }) => !goals.has(result.id)),
  ];
}

/** Pages that an intent is the subject of, by their ids. */
const ownPages = (intent: string, postings: Postings): readonly string[] =>
  (postings.get(intent) ?? [])
    .filter(({ matchedMetaFields = [] }) => matchedMetaFields.includes(fields.intent))
    .map(({ id }) => id);
