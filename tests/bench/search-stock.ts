import type { Page } from 'playwright-core';
import { rmSync } from 'node:fs';
import { createIndex } from 'pagefind';
import type { Outcome } from '../search/queries.ts';

/** Indexes a built site the way Starlight does. */
export async function indexStock(site: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: folder });
}

interface StockPagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{
    results: readonly { data(): Promise<{ url: string }> }[];
  }>;
}

/** Starlight's ranking (schemas/pagefind.js of 0.42). */
const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** Asks stock Pagefind, in a page of the language to search. */
export async function askStock(page: Page, query: string): Promise<Outcome> {
  const slugs = await page.evaluate(
    async ({ text, values }) => {
      const address = '/stock/pagefind.js';
      const pagefind = (await import(address)) as StockPagefind;
      await pagefind.options({ baseUrl: '/', ranking: values });
      const { results } = await pagefind.search(text);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map(({ url }) => url.split('/').at(-2) ?? '');
    },
    { text: query, values: ranking },
  );
  return { slugs, isMarked: false };
}
