import { createIndex } from 'pagefind';
import { gunzipSync, gzipSync } from 'node:zlib';
import { lexiconLines, lexiconOf } from './build-lexicon.ts';
import type { PageText } from './build-page.ts';
import type { PageWords } from './build-records.ts';
import { pageWords, synonymsOf, withParts } from './build-records.ts';
import { deedsIn, deedsOf, readDeeds } from './build-deeds.ts';
import type { SearchLanguage } from './language.ts';
import { isAboutSite } from './most-needed.ts';
import type { Word } from './latin-words.ts';
import type { LexiconData, PageData } from './page-data.ts';
import { fields, wordEnd } from './page-data.ts';

export interface IndexedPage {
  /** Address within the site, with the base path: `/ja/renew/`. */
  readonly url: string;
  readonly slug: string;
  readonly page: PageText;
}

export interface IndexFile {
  /** Path within the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** "No linguistic content" (ISO 639-2): Pagefind then neither stems nor segments. */
const noLanguage = 'zxx';

/** Counted occurrences of a word: in so many sections of a page, not more. */
const mostSections = 4;

/** What a page loads of Pagefind. Its ready-made interfaces stay out. */
const used =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*|fragment\/.*)$/u;

/** Without one of these the search fails in the browser, where nobody who built the site sees it. */
const needed =
  'pagefind.js pagefind-entry.json wasm.unknown.pagefind .pf_meta index/ fragment/'.split(' ');

/** @throws Error that names what is not in the index */
function assertWhole(paths: readonly string[], pages: number): void {
  const missing = needed.filter((part) => !paths.some((path) => path.includes(part)));
  const fragments = paths.filter((path) => path.startsWith('fragment/')).length;
  if (missing.length === 0 && fragments === pages) return;
  throw new Error(
    `The search index is not whole: ${missing.join(', ') || 'nothing'} is missing, and ${fragments} of ${pages} pages are in it. Build again; if that does not help, run npm ci.`,
  );
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
  const read = await Promise.all(pages.map(({ slug, page }) => pageWords(slug, page, language)));
  const known = new Set(read.flatMap(allWords).map(({ key }) => key));
  const found = new Map<string, Word>();
  const isKnown = (key: string) => known.has(key);
  const keysOf = (words: PageWords['title']) => withParts(words, language, isKnown);
  const sections = read.map((page) =>
    isAboutSite(page.slug) ? [] : page.sections.map((words) => keysOf(words)),
  );
  const order = byFrequency(sections.map((keys) => new Set(keys.flatMap((set) => [...set]))));

  const deeds = await readDeeds(language);

  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind does not start.');
  for (const [at, { url }] of pages.entries()) {
    const page = read[at];
    if (!page) continue;
    const title = keysOf(page.title);
    const headings = keysOf(page.headings);
    const keywords = keysOf(page.keywords);
    const synonyms = without(await synonymsOf(title, language), title);
    const inHeadings = without(await synonymsOf(headings, language), headings);
    for (const word of [...synonyms, ...inHeadings]) found.set(word.key, word);
    const { errors } = await index.addCustomRecord({
      url,
      language: noLanguage,
      // Pagefind drops a page without content.
      content:
        bodyKeys(sections[at] ?? [], order, new Set([...title, ...headings, ...keywords]))
          .map(endWord)
          .join(' ') || wordEnd,
      meta: {
        title: '',
        [fields.name]: page.names.map(endWord).join(' '),
        [fields.label]: page.labels.map(endWord).join(' '),
        [fields.sectionName]: page.sectionNames.map(endWord).join(' '),
        [fields.title]: line(title),
        [fields.keyword]: line(keywords),
        [fields.synonym]: line(keysOfWords(synonyms).union(deedsIn(keysOf(page.own), deeds))),
        [fields.deed]: line(deedsOf(page.slug, deeds)),
        [fields.heading]: line(
          headings.union(keysOfWords(inHeadings)).union(deedsIn(headings, deeds)),
        ),
      },
    });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${url}: ${errors.join(', ')}`);
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(', ')}`);
  assertWhole(
    files.map(({ path }) => path),
    pages.length,
  );
  const texts = new Map(pages.map(({ url, page }) => [url, page]));
  const lexicon: LexiconData = {
    pages: pages.length,
    words: lexiconOf(read, [...found.values()], deeds),
    deeds: deeds.map(({ id, part, words }) => [id, part, lexiconLines(words)]),
    start,
  };
  return [
    ...files
      .filter(({ path }) => used.test(path))
      .map(({ path, content }) =>
        path.startsWith('fragment/')
          ? { path, content: withText(content, texts) }
          : { path, content },
      ),
    { path: 'lexicon.json', content: new TextEncoder().encode(JSON.stringify(lexicon)) },
  ];
}

const endWord = (key: string) => key + wordEnd;
const line = (keys: ReadonlySet<string>) => [...keys].map(endWord).join(' ');
const keysOfWords = (words: readonly Word[]) => new Set(words.map(({ key }) => key));
const without = (words: readonly Word[], keys: ReadonlySet<string>) =>
  words.filter(({ key }) => !keys.has(key));

const allWords = (page: PageWords) => [
  ...page.title,
  ...page.keywords,
  ...page.headings,
  ...page.sections.flat(),
];

/**
 * Every key as often as sections hold it, but for those that stand in better places; frequent keys
 * first, because low numbers pack better.
 */
function bodyKeys(
  sections: readonly ReadonlySet<string>[],
  order: ReadonlyMap<string, number>,
  better: ReadonlySet<string>,
) {
  const counts = new Map<string, number>();
  for (const key of sections.flatMap((set) => [...set])) {
    counts.set(key, Math.min((counts.get(key) ?? 0) + 1, mostSections));
  }
  return [...counts]
    .filter(([key]) => !better.has(key))
    .sort(([a], [b]) => (order.get(b) ?? 0) - (order.get(a) ?? 0))
    .flatMap(([key, count]) => Array.from({ length: count }, () => key));
}

function byFrequency(pages: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of pages.flatMap((set) => [...set])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Pagefind marks its files with this before it compresses them. */
const signature = 'pagefind_dcd';

/** Replaces the keys in a fragment by what the page says, for titles, excerpts and sections. */
function withText(content: Uint8Array, texts: ReadonlyMap<string, PageText>): Uint8Array {
  const json = gunzipSync(content).toString('utf8').slice(signature.length);
  const { url } = JSON.parse(json) as { url: string };
  const page = texts.get(url);
  if (!page) throw new Error(`Pagefind made a fragment for ${url}, which is no page.`);
  const { title, group, sections } = page;
  const meta: PageData = { title, group, sections };
  const fragment = { url, content: '', word_count: 0, filters: {}, anchors: [], meta };
  return gzipSync(signature + JSON.stringify(fragment), { level: 9 });
}
