import { describe, expect, test } from 'vitest';
import { figuresOf, languages, readQueries } from '../search/queries.ts';
import type { Figures } from '../search/queries.ts';
import { useBrowser } from './browser.ts';
import { askSearchPage, readAnswer, searchPath } from './search-page.ts';

const openPage = useBrowser();

/** Two points below what `npm run bench:search` measured; errors may be two points above it. */
const limits: Readonly<Record<(typeof languages)[number], Omit<Figures, 'queries' | 'mrr'>>> = {
  ja: { success1: 0.96, success3: 0.98, zero: 0.02, offTopic: 0.02 },
  de: { success1: 0.98, success3: 0.98, zero: 0.02, offTopic: 0.02 },
};

describe('the right page comes first', () => {
  test.for(languages)('%s', { timeout: 120_000 }, async (language) => {
    const page = await openPage(searchPath(language));
    const pairs = [];
    for (const query of readQueries(language)) {
      await askSearchPage(page, query.q);
      pairs.push({ query, outcome: await readAnswer(page) });
    }
    const figures = figuresOf(pairs);
    const limit = limits[language];
    expect(figures.success1).toBeGreaterThanOrEqual(limit.success1);
    expect(figures.success3).toBeGreaterThanOrEqual(limit.success3);
    expect(figures.zero).toBeLessThanOrEqual(limit.zero);
    expect(figures.offTopic).toBeLessThanOrEqual(limit.offTopic);
  });
});
