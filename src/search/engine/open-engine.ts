import type { SearchLanguage } from '../language.ts';
import { partsOf, readLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { LexiconData, PageData } from '../page-data.ts';
import { wordEnd } from '../page-data.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';
import { mostWordsOfNames, nameEnd, nameKeyOf, nameKeys, nameWord } from '../analysis/name-key.ts';
import { isInPassing, rankPages } from './rank.ts';
import type { NameMatch, Postings, RankedPage } from './rank.ts';
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
        marginal: terms.filter((term) => isMarginal(term, postings)),
      };
    },
  };
}

/** Pages that hold a key of the index. */
type Find = (key: string) => Promise<readonly PagefindResult[]>;

const mostRemembered = 1000;

/** Queries share words with those typed before: each key is looked up once. */
function remembered(find: Find): Find {
  const known = new Map<string, Promise<readonly PagefindResult[]>>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, found);
    return found;
  };
}

async function lookUp(
  terms: readonly Term[],
  find: Find,
): Promise<ReadonlyMap<string, readonly PagefindResult[]>> {
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

function isMarginal({ alternatives, isWeak, part }: Term, postings: Postings): boolean {
  if (isWeak || part || alternatives.length === 0) return false;
  const found = alternatives.flatMap(({ keys }) => keys.map((key) => postings.get(key) ?? []));
  return found.every(isInPassing);
}

/** Names in the query: any neighbouring words of it. */
async function namesIn(
  terms: readonly Term[],
  lexicon: Lexicon,
  find: Find,
): Promise<readonly NameMatch[]> {
  const words = terms
    .map((term) => ({ term, text: term.repaired ?? term.typed }))
    .filter(({ text }) => nameKeyOf(text, lexicon.language) !== '')
    .slice(0, mostWordsAsked);
  const spans = words.flatMap((_, start) =>
    words
      .slice(start, start + mostWordsOfNames)
      .map((_word, length) => words.slice(start, start + length + 1)),
  );
  const found = await Promise.all(
    spans.map(async (span) => {
      const keys = nameKeysOf(
        span.map(({ text }) => text),
        lexicon,
      );
      const found = await Promise.all([...keys].map((key) => find(key + wordEnd)));
      const pages = new Map(found.flat().map((page) => [page.id, page]));
      return { terms: new Set(span.map(({ term }) => term)), pages: [...pages.values()] };
    }),
  );
  return found.filter(({ pages }) => pages.length > 0);
}

const mostWordsAsked = 6;

/** The keys under which words together may be a name: as typed, in order, compounds taken apart. */
function nameKeysOf(words: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  // The parts of a compound stand in the query as one word.
  const text = [...new Set(words)].join(' ');
  const apart = words.length === 1 ? partsOf(text, lexicon) : undefined;
  return new Set([
    ...nameKeys(text, lexicon.language),
    ...(apart ? [apart.map(nameWord).join('') + nameEnd] : []),
  ]);
}

/** What a page says, from its fragment. */
export async function pageData(result: PagefindResult): Promise<PageData & { url: string }> {
  const { url, meta } = await result.data();
  return { ...(meta as PageData), url };
}
