import type { PageAnswer, Piece } from '../answer.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { findMarks, piecesOf } from './marks.ts';
import type { PageData } from '../page-data.ts';
import type { Term } from './term.ts';

const mostSections = 3;

/** Length of an excerpt, in UTF-16 units; a Japanese character says more than a Latin letter. */
const excerptLength = { ja: 90, de: 180 };

/** Prepares a page for the list of results: title, best excerpt and sections with marked words. */
export function presentPage(
  page: PageData & { readonly url: string },
  held: ReadonlySet<Term>,
  terms: readonly Term[],
  query: string,
  lexicon: Lexicon,
): PageAnswer {
  const mark = (text: string) => findMarks(text, terms, lexicon);
  const sections = page.sections.map((section) => {
    const inTitle = mark(section.title);
    const inText = mark(section.text);
    return { ...section, inTitle, inText, worth: worthOf(inTitle) * 2 + worthOf(inText) };
  });
  const best = sections.reduce<(typeof sections)[number] | undefined>(
    (most, next) => (!most || next.worth > most.worth ? next : most),
    undefined,
  );
  const matching = sections
    .filter(({ id, worth }) => id !== '' && worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostSections);
  return {
    url: page.url,
    title: piecesOf(page.title, mark(page.title)),
    group: page.group,
    excerpt: best ? excerptOf(best.text, best.inText, excerptLength[lexicon.language]) : [],
    sections: matching.map(({ id, title, inTitle }) => ({
      url: `${page.url}#${id}`,
      title: piecesOf(title, inTitle),
    })),
    lacks: typedOnce(
      terms.filter((term) => !term.isWeak && term.alternatives.length > 0 && !held.has(term)),
      query,
    ),
  };
}

/** How terms were typed in the query; a compound that was taken apart stands once. */
export function typedOnce(terms: readonly Term[], query: string): readonly string[] {
  return [...new Set(terms.map(({ typed }) => spellingIn(query, typed)))];
}

/** A folded word with the capitals it has in the query. */
export function spellingIn(query: string, word: string): string {
  const start = query.toLowerCase().indexOf(word);
  const typed = query.slice(start, start + word.length);
  return start >= 0 && typed.toLowerCase() === word ? typed : word;
}

/** How many different words of the query; those that say what about count more. */
function worthOf(marks: readonly Mark[]): number {
  return [...new Set(marks.map(({ term }) => term))].reduce(
    (sum, term) => sum + (term.isWeak ? 0.3 : 1),
    0,
  );
}

/** The stretch of a text with the most different words, cut between words where there are blanks. */
function excerptOf(text: string, marks: readonly Mark[], length: number): readonly Piece[] {
  const starts = [0, ...marks.map(({ start }) => Math.max(0, start - Math.round(length / 4)))];
  let from = 0;
  let most = -1;
  for (const start of starts) {
    const worth = worthOf(
      marks.filter((mark) => mark.start >= start && mark.end <= start + length),
    );
    if (worth > most) {
      most = worth;
      from = start;
    }
  }
  if (from > 0) {
    const blank = text.indexOf(' ', from);
    if (blank >= 0 && blank - from < 15) from = blank + 1;
  }
  let to = Math.min(text.length, from + length);
  if (to < text.length) {
    const blank = text.lastIndexOf(' ', to);
    if (to - blank < 15) to = blank;
  }
  const ellipsis: readonly Piece[] = [{ text: '…', isMatch: false }];
  return [
    ...(from > 0 ? ellipsis : []),
    ...piecesOf(text, marks, from, to),
    ...(to < text.length ? ellipsis : []),
  ];
}
