import { wordEnd } from '../page-data.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { Term } from './term.ts';

/** Pages that hold a key, as Pagefind gives them. */
export type Postings = ReadonlyMap<string, readonly PagefindResult[]>;

/** Finds the pages that hold a key of the index, or words that begin with it. */
export type Find = (key: string) => Promise<readonly PagefindResult[]>;

const mostRemembered = 1000;

/** Queries share words with those typed before: each key is looked up once. */
export function remembered(find: Find): Find {
  const known = new Map<string, Promise<readonly PagefindResult[]>>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, found);
    return found;
  };
}

/** Looks up everything by which terms can be found. */
export async function lookUp(terms: readonly Term[], find: Find): Promise<Postings> {
  const wanted = new Map<string, boolean>();
  for (const { keys, isPrefix } of terms.flatMap(({ alternatives }) => alternatives)) {
    for (const key of keys) wanted.set(key, isPrefix ?? false);
  }
  const found = await Promise.all(
    [...wanted].map(async ([key, isPrefix]) => {
      return [key, await find(isPrefix ? key : key + wordEnd)] as const;
    }),
  );
  return new Map(found);
}
