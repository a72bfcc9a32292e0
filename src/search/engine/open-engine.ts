import type { SearchLanguage } from '../language.ts';
import type { LexiconData, PageData } from '../page-data.ts';
import { readLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { termsInPassing } from './mentions.ts';
import { namesIn } from './names-in-query.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';
import { lookUp, remembered } from './postings.ts';
import { rankPages } from './rank.ts';
import type { RankedPage } from './rank.ts';
import type { Term } from './term.ts';
import { termsOf } from './terms-of-query.ts';

/** Answer of the engine, before pages are loaded. */
interface Plan {
  readonly terms: readonly Term[];
  readonly pages: readonly RankedPage[];
  /** Terms that the site mentions in passing and is not about. */
  readonly marginal: readonly Term[];
}

/** Index and lexicon of one language, loaded. */
export interface Engine {
  readonly start: LexiconData['start'];
  readonly lexicon: Lexicon;
  plan(query: string): Promise<Plan>;
}

/**
 * @param folder address of the index, with a slash at the end
 * @param load how to fetch a module and a JSON file
 * @throws when a file of the index cannot be loaded
 */
export async function openEngine(
  folder: string,
  language: SearchLanguage,
  load: { module: (url: string) => Promise<unknown>; json: (url: string) => Promise<unknown> },
): Promise<Engine> {
  const [module, json] = await Promise.all([
    load.module(`${folder}pagefind.js`),
    load.json(`${folder}lexicon.json`),
  ]);
  const data = json as LexiconData;
  const index = (module as Pagefind).createInstance({ basePath: folder, baseUrl: '/' });
  await index.init();
  const lexicon = readLexicon(data, language);
  const find = remembered(async (key) => (await index.search(key)).results);
  return {
    start: data.start,
    lexicon,
    async plan(query) {
      const terms = termsOf(query, lexicon);
      const [postings, names] = await Promise.all([
        lookUp(terms, find),
        namesIn(terms, lexicon, find),
      ]);
      return {
        terms,
        pages: rankPages(terms, postings, data.pages, names),
        marginal: termsInPassing(terms, postings, language),
      };
    },
  };
}

/** What a page says, from its fragment. */
export async function pageData(result: PagefindResult): Promise<PageData & { url: string }> {
  const { url, meta } = await result.data();
  return { ...(meta as PageData), url };
}
