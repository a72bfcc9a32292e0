import { kinds } from '../../credentials/kinds/index.ts';
import { marketplaces } from '../../credentials/kinds/marketplaces.ts';
import { termIds, terms } from '../../terms/index.ts';
import type { PageText } from './read-page.ts';
import type { WordReader } from './words-in.ts';
import { isAboutSite, isList } from './page-roles.ts';
import { nameKeys } from '../analysis/name-key.ts';
import type { SearchLanguage } from '../language.ts';
import type { Word } from '../analysis/latin-words.ts';
import { things } from './synonyms.ts';
import { compoundParts } from '../analysis/vocabulary.ts';

/** A page on its way into the index: its words by field, each key once. */
export interface PageWords {
  readonly slug: string;
  /** Keys of whole names: of the page itself, of its subject, of what its sections are about. */
  readonly names: readonly string[];
  readonly labels: readonly string[];
  readonly sectionNames: readonly string[];
  readonly title: readonly Word[];
  /** What the author says the page is about: title, name in the menu, keywords. */
  readonly own: readonly Word[];
  readonly keywords: readonly Word[];
  readonly headings: readonly Word[];
  /** Of description and sections; none of a page about the site itself. */
  readonly body: readonly Word[];
}

/** Reads the words of a page and of the names that src/terms gives to what it is about. */
export async function pageWords(
  slug: string,
  page: PageText,
  language: SearchLanguage,
  read: WordReader,
): Promise<PageWords> {
  const keywords = [...page.keywords, ...namesOf(slug, language, false)];
  const sectionTitles = page.sections.map((section) => section.title);
  const inSections = namesOf(slug, language, true);
  const keys = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => [...nameKeys(name, language)])),
  ];
  return {
    slug,
    names: keys([
      page.title,
      page.name,
      ...(isAboutSite(slug) ? [] : titleHead(page.title)),
      ...page.keywords,
    ]),
    labels: keys(namesOf(slug, language, false)),
    sectionNames: keys([...sectionTitles, ...inSections]),
    title: await read(`${page.title} ${page.name}`),
    own: await read([page.title, page.name, ...page.keywords].join('\n')),
    keywords: await read([...keywords, ...beginningsOf(slug)].join('\n')),
    headings: isList(slug) ? [] : await read([...sectionTitles, ...inSections].join('\n')),
    body: await read(
      isAboutSite(slug)
        ? sectionTitles.join('\n')
        : [page.description, ...page.sections.flatMap(({ title, text }) => [title, text])].join(
            '\n',
          ),
    ),
  };
}

/** What people call the subject of a page, or what one of its sections explains. */
function namesOf(slug: string, language: SearchLanguage, ofSections: boolean): readonly string[] {
  return termIds
    .map((id) => terms[id])
    .filter((term) => term.slug === slug && (term.anchor !== undefined) === ofSections)
    .flatMap(({ labels }) => [...labels[language], ...labels.en])
    .map(({ text }) => text);
}

/** Names inside a title: what stands before a colon or a bracket, and what is quoted. */
function titleHead(title: string): readonly string[] {
  const head = title.split(/[:：(（]/u)[0] ?? '';
  const quoted = [...title.matchAll(/[„「“](?<name>[^“」”]+)[“」”]/gu)];
  return [head, ...head.split('・'), ...quoted.map(({ groups }) => groups?.name ?? '')];
}

/**
 * How the values begin that a page is about; the page of formats is about all of them. Marketplace IDs
 * are known whole.
 */
function beginningsOf(slug: string): readonly string[] {
  if (slug === 'marketplace-id') return marketplaces.map(({ id }) => id);
  const ofPage = termIds
    .map((id) => terms[id])
    .flatMap(({ slug: page, kind }) =>
      kind && (page === slug || slug === 'token-formats') ? [kind] : [],
    );
  return ofPage
    .flatMap((kind) => [kinds[kind].parts, ...(kinds[kind].otherForms ?? [])])
    .flatMap(([first]) => (first && 'literal' in first ? [first.literal] : []));
}

/** Groups of plain words for the same thing (see synonyms.ts). */
export function readSynonyms(
  language: SearchLanguage,
  read: WordReader,
): Promise<readonly (readonly Word[])[]> {
  return Promise.all(things[language].map(read));
}

/** Words that people use for those of a page. */
export function synonymsOf(
  keys: ReadonlySet<string>,
  groups: readonly (readonly Word[])[],
): readonly Word[] {
  return groups.filter((group) => group.some(({ key }) => keys.has(key))).flat();
}

/**
 * What gives the keys of words with those of the parts of compounds: what `Händlertoken` and
 * `リフレッシュトークン` are made of. Each word is taken apart once, on however many pages it stands.
 *
 * @param isKnown whether a key is the key of a word of the site
 */
export function partsReader(
  language: SearchLanguage,
  isKnown: (key: string) => boolean,
): (words: readonly Word[]) => ReadonlySet<string> {
  const parts = new Map<string, readonly string[]>();
  const partsOf = (surface: string) => {
    const found = parts.get(surface) ?? compoundParts(surface, language, isKnown) ?? [];
    parts.set(surface, found);
    return found;
  };
  return (words) => new Set(words.flatMap(({ key, surface }) => [key, ...partsOf(surface)]));
}
