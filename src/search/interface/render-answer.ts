import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import type { Answer, PageAnswer, Piece, StartPage } from '../answer.ts';
import type { WaysOut } from './ways-out.ts';
import type { SearchWords } from './words.ts';

/** The list of results, in rank order. Text is always text: nothing of the index becomes markup. */
export function renderResults(answer: Answer, words: SearchWords): HTMLElement {
  const list = element('ol', { ariaLabel: words.results });
  list.setAttribute('data-search-results', '');
  list.append(...answer.pages.map((page) => renderPage(page, words)));
  return list;
}

function renderPage(page: PageAnswer, words: SearchWords): HTMLLIElement {
  const item = element('li');
  if (page.group) item.append(element('p', { className: 'group' }, page.group));
  item.append(element('a', { href: page.url, className: 'title' }, ...page.title.map(pieceNode)));
  if (page.excerpt.length > 0) {
    item.append(element('p', { className: 'excerpt' }, ...page.excerpt.map(pieceNode)));
  }
  if (page.lacks.length > 0) {
    item.append(element('p', { className: 'lacks' }, said(words.lacks, page.lacks, words)));
  }
  if (page.sections.length > 0) {
    const links = page.sections.map(({ url, title }) => {
      const link = element('a', { href: url }, ...title.map(pieceNode));
      link.setAttribute('data-sub-result', '');
      return element('li', {}, link);
    });
    item.append(element('ul', {}, ...links));
  }
  return item;
}

const pieceNode = ({ text, isMatch }: Piece): Node =>
  isMatch ? element('mark', {}, text) : document.createTextNode(text);

const said = (text: string, what: readonly string[], words: SearchWords) =>
  fill(text, { words: what.join(words.between) });

/** What stands above the results: repaired words, and words that no page has or is about. */
export function renderNotes(answer: Answer, words: SearchWords): readonly HTMLElement[] {
  const repaired = answer.repaired.map(({ typed, meant }) =>
    element('p', { className: 'repaired' }, fill(words.repaired, { typed, meant })),
  );
  const missing =
    answer.missing.length > 0
      ? [element('p', { className: 'missing' }, said(words.missing, answer.missing, words))]
      : [];
  const marginal =
    answer.marginal.length > 0
      ? [element('p', { className: 'missing' }, said(words.marginal, answer.marginal, words))]
      : [];
  return [...repaired, ...missing, ...marginal];
}

/** The number of pages, in words. */
export function countText({ total }: Answer, words: SearchWords): string {
  if (total === 0) return words.none;
  return total === 1 ? words.one : fill(words.many, { count: total });
}

/** Nothing found: what to try, what this site covers, where else to look. */
export function renderNothing(words: SearchWords, ways: WaysOut): readonly HTMLElement[] {
  return [
    element('p', {}, words.noneHelp),
    element('p', {}, words.scope),
    linkList([
      [ways.glossary, words.glossary],
      [ways.labelFinder, words.labelFinder],
      [ways.allPages, words.allPages],
    ]),
  ];
}

/** The index cannot be loaded. */
export function renderFailure(words: SearchWords, ways: WaysOut): readonly HTMLElement[] {
  return [
    linkList([
      [ways.allPages, words.allPages],
      [ways.glossary, words.glossary],
    ]),
  ];
}

/** A value was typed instead of a query. */
export function renderCredential(words: SearchWords, ways: WaysOut): readonly HTMLElement[] {
  return [element('p', {}, words.credentialHelp), linkList([[ways.checker, words.toChecker]])];
}

/** Before anything is typed. */
export function renderStart(
  pages: readonly StartPage[],
  words: SearchWords,
): readonly HTMLElement[] {
  const hint = element('p', {}, words.hint);
  if (pages.length === 0) return [hint];
  return [
    hint,
    element('p', { className: 'heading' }, words.mostNeeded),
    linkList(pages.map(({ url, title }) => [url, title])),
  ];
}

function linkList(links: readonly (readonly [href: string, text: string])[]): HTMLUListElement {
  const items = links.map(([href, text]) => element('li', {}, element('a', { href }, text)));
  const list = element('ul', { className: 'links' }, ...items);
  return list;
}
