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
    terms.flatMap(({ part, isWeak, deeds }) => (part === 'task' && !isWeak ? [deeds ?? []] : [])),
  );
  const own = [...tasks].map((deeds) => deeds.flatMap((deed) => ownPages(deed, postings)));
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

/** Pages that a deed is the subject of, by their ids. */
const ownPages = (deed: string, postings: Postings): readonly string[] =>
  (postings.get(deed) ?? [])
    .filter(({ matchedMetaFields = [] }) => matchedMetaFields.includes(fields.deed))
    .map(({ id }) => id);
