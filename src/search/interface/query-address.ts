/** The fragment of the search page that shows a query. In the fragment it reaches no server. */
export function queryHash(query: string): string {
  return `#q=${encodeURIComponent(query.toWellFormed())}`;
}

/** The query of a fragment; undefined for any other fragment, and for one that is damaged. */
export function queryIn(hash: string): string | undefined {
  if (!hash.startsWith('#q=')) return undefined;
  try {
    return decodeURIComponent(hash.slice('#q='.length));
  } catch {
    return undefined;
  }
}
