import { mostWordsOfNames, nameEnd, nameKeyOf, nameKeys, nameWord } from '../analysis/name-key.ts';
import { wordEnd } from '../page-data.ts';
import { partsOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameMatch } from './names.ts';
import type { Find } from './postings.ts';
import type { Term } from './term.ts';

/** Names in the query: any neighbouring words of it. */
export async function namesIn(
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
