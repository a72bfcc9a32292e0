/** The part of Pagefind's browser API that we use (https://pagefind.app/docs/api/). */
export interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  /** Places of the words in what was indexed. */
  readonly words: readonly number[];
  /** Names of the metadata fields that hold the word. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<{ readonly url: string; readonly meta: unknown }>;
}
