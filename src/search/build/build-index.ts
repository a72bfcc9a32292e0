import { createIndex } from 'pagefind';
import type { IndexFile } from './shipped-files.ts';
import { shippedFiles } from './shipped-files.ts';
import { layOut } from './layout.ts';
import { lexiconLines, lexiconOf } from './lexicon.ts';
import type { PageText } from './read-page.ts';
import type { PageWords } from './page-words.ts';
import { pageWords, partsReader, readSynonyms, synonymsOf } from './page-words.ts';
import { wordReader } from './words-in.ts';
import { deedsIn, deedsOf, readDeeds } from './read-deeds.ts';
import type { SearchLanguage } from '../language.ts';
import type { Word } from '../analysis/latin-words.ts';
import type { LexiconData } from '../page-data.ts';
import { fields, wordEnd } from '../page-data.ts';

export interface IndexedPage {
  /** Address within the site, with the base path: `/ja/renew/`. */
  readonly url: string;
  readonly slug: string;
  readonly page: PageText;
}

/** "No linguistic content" (ISO 639-2): Pagefind then neither stems nor segments. */
const noLanguage = 'zxx';

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
    pages.map(({ slug, page }) => pageWords(slug, page, language, readWords)),
  );
  const known = new Set(read.flatMap(allWords).map(({ key }) => key));
  const found = new Map<string, Word>();
  const keysOf = partsReader(language, (key) => known.has(key));
  const deeds = await readDeeds(language);
  const synonymGroups = await readSynonyms(language, readWords);

  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind does not start.');
  const keys = read.map((page) => {
    const title = keysOf(page.title);
    const headings = keysOf(page.headings);
    const keywords = keysOf(page.keywords);
    const synonyms = without(synonymsOf(title, synonymGroups), title);
    const inHeadings = without(synonymsOf(headings, synonymGroups), headings);
    for (const word of [...synonyms, ...inHeadings]) found.set(word.key, word);
    return {
      [fields.name]: new Set(page.names),
      [fields.label]: new Set(page.labels),
      [fields.sectionName]: new Set(page.sectionNames),
      [fields.title]: title,
      [fields.keyword]: keywords,
      [fields.synonym]: keysOfWords(synonyms).union(deedsIn(keysOf(page.own), deeds)),
      [fields.deed]: deedsOf(page.slug, deeds),
      [fields.heading]: headings.union(keysOfWords(inHeadings)).union(deedsIn(headings, deeds)),
      body: keysOf(page.body).difference(title.union(headings).union(keywords)),
    };
  });
  const lines = Object.fromEntries(
    [...Object.values(fields), 'body' as const].map((field) => [
      field,
      layOut(keys.map((page) => new Set([...page[field]].map(endWord)))),
    ]),
  );
  for (const [at, { url }] of pages.entries()) {
    const { errors } = await index.addCustomRecord({
      url,
      language: noLanguage,
      // Pagefind drops a page without content.
      content: lines.body?.[at] || wordEnd,
      meta: {
        title: '',
        ...Object.fromEntries(
          Object.values(fields).map((field) => [field, lines[field]?.[at] ?? '']),
        ),
      },
    });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${url}: ${errors.join(', ')}`);
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const texts = new Map(pages.map(({ url, page }) => [url, page]));
  const lexicon: LexiconData = {
    pages: pages.length,
    words: lexiconOf(read, [...found.values()], deeds),
    deeds: deeds.map(({ id, part, words }) => [id, part, lexiconLines(words)]),
    start,
  };
  return [
    ...(await shippedFiles(files, texts)),
    { path: 'lexicon.json', content: new TextEncoder().encode(JSON.stringify(lexicon)) },
  ];
}

const endWord = (key: string) => key + wordEnd;
const keysOfWords = (words: readonly Word[]) => new Set(words.map(({ key }) => key));
const without = (words: readonly Word[], keys: ReadonlySet<string>) =>
  words.filter(({ key }) => !keys.has(key));

const allWords = (page: PageWords) => [
  ...page.title,
  ...page.keywords,
  ...page.headings,
  ...page.body,
];
