import type { SearchLanguage } from '../language.ts';
import { entryOf } from './lexicon.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { Postings } from './postings.ts';
import type { Term } from './term.ts';

const fewPages = 2;

/** A word of so few pages, and there in the running text only, is no subject of the site. */
export function isInPassing(pages: readonly PagefindResult[]): boolean {
  return (
    pages.length <= fewPages &&
    pages.every(({ matchedMetaFields = [] }) => matchedMetaFields.length === 0)
  );
}

/**
 * Subjects that the site leaves to others, as `scope` in the words of the search says. Pages mention
 * them and explain none. Fees and orders are missing here: people ask what a token costs, and why
 * orders do not arrive in a tool.
 */
const outside: Readonly<Record<SearchLanguage, string>> = {
  ja: 'FBA PPC 広告 返品 返金 配送 送料 納品 レビュー 税 税金 確定申告',
  de: 'FBA PPC Werbung Anzeige Retoure Rücksendung Erstattung Versand Paket Rezension Steuer Umsatzsteuer',
};

/** Terms that the site mentions and does not explain. */
export function termsInPassing(
  terms: readonly Term[],
  postings: Postings,
  language: SearchLanguage,
): readonly Term[] {
  const foreign = new Set(
    outside[language].split(' ').map((surface) => entryOf(surface, language).key),
  );
  return terms.filter(({ alternatives, isWeak, part }) => {
    if (isWeak || part || alternatives.length === 0) return false;
    const keys = alternatives.flatMap((alternative) => alternative.keys);
    return (
      keys.some((key) => foreign.has(key)) ||
      keys.every((key) => isInPassing(postings.get(key) ?? []))
    );
  });
}
