import { foldWidth } from '../text/index.ts';
import type { SearchLanguage } from './language.ts';
import { readLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { LexiconData, PageData } from './page-data.ts';
import { wordEnd } from './page-data.ts';
import type { Pagefind, PagefindInstance, PagefindResult } from './pagefind-api.ts';
import { nameKeyOf } from './name-key.ts';
import { rankPages } from './rank.ts';
import type { NameMatch, Postings, RankedPage } from './rank.ts';
import { runsOf } from './runs.ts';
import { termsOf } from './terms-of-query.ts';
import type { Term } from './terms-of-query.ts';

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
  return {
    start: data.start,
    lexicon,
    async plan(query) {
      const terms = termsOf(query, lexicon);
      const [postings, names] = await Promise.all([
        lookUp(terms, index),
        namesIn(mended(query, terms), language, index),
      ]);
      return {
        terms,
        pages: rankPages(terms, postings, data.pages, names),
        marginal: terms.filter((term) => isMarginal(term, postings)),
      };
    },
  };
}

async function lookUp(
  terms: readonly Term[],
  index: PagefindInstance,
): Promise<ReadonlyMap<string, readonly PagefindResult[]>> {
  const wanted = new Map<string, boolean>();
  for (const { keys, isPrefix } of terms.flatMap(({ alternatives }) => alternatives)) {
    for (const key of keys) wanted.set(key, isPrefix ?? false);
  }
  const found = await Promise.all(
    [...wanted].map(async ([key, isPrefix]) => {
      const { results } = await index.search(isPrefix ? key : key + wordEnd);
      return [key, results] as const;
    }),
  );
  return new Map(found);
}

/** A word of so few pages, and there in the running text only, is no subject of the site. */
const fewPages = 2;

function isMarginal({ alternatives, isWeak, isIntent }: Term, postings: Postings): boolean {
  if (isWeak || isIntent || alternatives.length === 0) return false;
  const found = alternatives.flatMap(({ keys }) => keys.map((key) => postings.get(key) ?? []));
  return found.every(
    (pages) =>
      pages.length <= fewPages &&
      pages.every(({ matchedMetaFields = [] }) => matchedMetaFields.length === 0),
  );
}

/** The query with the words that were meant in the place of misspelt ones. */
function mended(query: string, terms: readonly Term[]): string {
  return terms.reduce(
    (text, { typed, repaired }) => (repaired ? text.replace(typed, repaired) : text),
    foldWidth(query),
  );
}

/** Names in the query: any neighbouring words of it, the longest first. */
async function namesIn(
  query: string,
  language: SearchLanguage,
  index: PagefindInstance,
): Promise<readonly NameMatch[]> {
  const words = runsOf(foldWidth(query))
    .filter(({ text }) => nameKeyOf(text, language) !== '')
    .slice(0, mostWordsOfNames);
  const spans = words.flatMap((_, start) =>
    words.slice(start).map((_word, length) => words.slice(start, start + length + 1)),
  );
  return Promise.all(
    spans.map(async (span) => {
      const key = nameKeyOf(span.map(({ text }) => text).join(' '), language);
      const { results } = await index.search(key + wordEnd);
      return { share: span.length / words.length, pages: results };
    }),
  );
}

/** Ten lookups at most. */
const mostWordsOfNames = 4;

/** What a page says, from its fragment. */
export async function pageData(result: PagefindResult): Promise<PageData & { url: string }> {
  const { url, meta } = await result.data();
  return { ...(meta as PageData), url };
}
