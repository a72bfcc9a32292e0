import { foldWidth } from '../../text/index.ts';
import type { Answer } from '../answer.ts';
import type { Engine } from './open-engine.ts';
import { pageData } from './open-engine.ts';
import { literalsOf } from './literals.ts';
import { presentPage, spellingIn, typedOnce } from './present.ts';

/** Longer queries are cut: what comes after so many characters decides nothing. */
const longestQuery = 200;

/**
 * Answers a query.
 *
 * @param limit number of pages to load and present
 */
export async function answerQuery(query: string, limit: number, engine: Engine): Promise<Answer> {
  const asked = query.slice(0, longestQuery);
  const { terms, pages, marginal } = await engine.plan(asked);
  const literals = literalsOf(asked);
  // Exact strings can only be checked in the text: some more pages are looked at.
  const looked = pages.slice(0, literals.length > 0 ? Math.max(limit, 8) : limit);
  const loaded = await Promise.all(
    looked.map(async (ranked) => {
      const page = await pageData(ranked.result);
      return { ranked, page, exact: countLiterals(page, literals) };
    }),
  );
  loaded.sort((a, b) => b.exact - a.exact);
  return {
    total: pages.length,
    pages: loaded
      .slice(0, limit)
      .map(({ ranked, page }) => presentPage(page, ranked.terms, terms, asked, engine.lexicon)),
    missing: typedOnce(
      terms.filter(({ alternatives, isWeak }) => alternatives.length === 0 && !isWeak),
      asked,
    ),
    marginal: typedOnce(marginal, asked),
    repaired: terms.flatMap(({ typed, repaired }) =>
      repaired ? [{ typed: spellingIn(asked, typed), meant: repaired }] : [],
    ),
  };
}

function countLiterals(
  page: { readonly sections: readonly { readonly title: string; readonly text: string }[] },
  literals: readonly string[],
): number {
  if (literals.length === 0) return 0;
  const text = foldWidth(
    page.sections.map(({ title, text: body }) => `${title} ${body}`).join(' '),
  );
  return literals.filter((literal) => text.includes(literal)).length;
}
