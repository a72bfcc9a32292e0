import type { SearchLanguage } from '../language.ts';
import type { Word } from '../analysis/latin-words.ts';
import type { LexiconData } from '../page-data.ts';
import { fields } from '../page-data.ts';
import { packWords } from '../word-list.ts';
import type { PageRecord } from './pagefind-files.ts';
import { pagefindFiles } from './pagefind-files.ts';
import type { PageWords } from './page-words.ts';
import { pageWords, partsReader, readSynonyms, synonymsOf } from './page-words.ts';
import { intentsIn, intentsOf, readIntents } from './read-intents.ts';
import type { PageText } from './read-page.ts';
import type { IndexFile } from './shipped-files.ts';
import { shippedFiles } from './shipped-files.ts';
import { wordReader } from './words-in.ts';
import { lexiconLines, lexiconOf } from './write-lexicon.ts';

export interface IndexedPage {
  /** Address within the site, with the base path: `/ja/renew/`. */
  readonly url: string;
  readonly slug: string;
  readonly page: PageText;
}

/**
 * Makes the index of one language: Pagefind gets the keys of each page's words, the browser gets
 * from Pagefind's fragments what the page says.
 *
 * @throws Error with Pagefind's words if it refuses a page
 */
export async function buildIndex(
  pages: readonly IndexedPage[],
  language: SearchLanguage,
  start: LexiconData['start'],
): Promise<readonly IndexFile[]> {
  const readWords = wordReader(language);
  const read = await Promise.all(
    pages.map(async ({ url, slug, page }) => ({
      url,
      text: page,
      words: await pageWords(slug, page, language, readWords),
    })),
  );
  const known = new Set(read.flatMap(({ words }) => allWords(words)).map(({ key }) => key));
  const keysOf = partsReader(language, (key) => known.has(key));
  const intents = await readIntents(language);
  const synonymGroups = await readSynonyms(language, readWords);

  const found = new Map<string, Word>();
  const records = read.map(({ url, text, words }): PageRecord => {
    const title = keysOf(words.title);
    const headings = keysOf(words.headings);
    const keywords = keysOf(words.keywords);
    const synonyms = without(synonymsOf(title, synonymGroups), title);
    const inHeadings = without(synonymsOf(headings, synonymGroups), headings);
    for (const word of [...synonyms, ...inHeadings]) found.set(word.key, word);
    return {
      url,
      text,
      body: keysOf(words.body).difference(title.union(headings).union(keywords)),
      fields: {
        [fields.name]: new Set(words.names),
        [fields.label]: new Set(words.labels),
        [fields.sectionName]: new Set(words.sectionNames),
        [fields.title]: title,
        [fields.keyword]: keywords,
        [fields.synonym]: keysOfWords(synonyms).union(intentsIn(keysOf(words.own), intents)),
        [fields.intent]: intentsOf(words.slug, intents),
        [fields.heading]: headings
          .union(keysOfWords(inHeadings))
          .union(intentsIn(headings, intents)),
      },
    };
  });

  const files = await pagefindFiles(records);
  const lexicon: LexiconData = {
    pages: pages.length,
    words: lexiconOf(
      read.map(({ words }) => words),
      [...found.values()],
      intents,
    ),
    intents: intents.map(({ id, part, words }) => [id, part, packWords(lexiconLines(words))]),
    start,
  };
  return [
    ...(await shippedFiles(files, new Map(pages.map(({ url, page }) => [url, page])))),
    { path: 'lexicon.json', content: new TextEncoder().encode(JSON.stringify(lexicon)) },
  ];
}

const keysOfWords = (words: readonly Word[]) => new Set(words.map(({ key }) => key));
const without = (words: readonly Word[], keys: ReadonlySet<string>) =>
  words.filter(({ key }) => !keys.has(key));

const allWords = (page: PageWords) => [
  ...page.title,
  ...page.keywords,
  ...page.headings,
  ...page.body,
];
