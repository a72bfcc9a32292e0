/** The part of Pagefind's browser API that we use (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    milliseconds: number,
  ): Promise<SearchResponse | null>;
}

export interface SearchResponse {
  readonly results: readonly { readonly data: () => Promise<PageResult> }[];
}

export interface PageResult {
  readonly url: string;
  /** HTML: escaped text with `<mark>`. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

// Vite would wrap a literal address in its preload helper, which does not exist for a file that is
// made after the build (https://github.com/withastro/astro/issues/17265).
const load = (url: string): Promise<Pagefind> =>
  import(/* @vite-ignore */ url) as Promise<Pagefind>;

/**
 * Loads the index of the page's language.
 *
 * @param base base path without a slash at the end
 * @throws when the index cannot be fetched
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = await load(`${base}/pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: `${base}/` });
  await pagefind.init();
  return pagefind;
}
