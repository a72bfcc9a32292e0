import { describe, expect, test } from 'vitest';
import { languages, readQueries } from '../search/queries.ts';
import { useBrowser } from './browser.ts';
import { packedSize } from './weigh.ts';

const openPage = useBrowser();

const most = 130 * 1024;

/** Bytes after gzip of all that the dialog loads until it shows the answer to a first query. */
async function weightOf(path: string, query: string): Promise<number> {
  const page = await openPage(path);
  await page.waitForLoadState('networkidle');
  const sizes: Promise<number>[] = [];
  page.context().on('response', (response) => sizes.push(response.body().then(packedSize)));
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(query);
  await page.locator('[data-search-results]').waitFor();
  await page.waitForLoadState('networkidle');
  // A body that is still on its way is lost with its page.
  const loaded = await Promise.all(sizes);
  await page.context().close();
  return loaded.reduce((sum, size) => sum + size, 0);
}

describe('a first search with an empty cache costs at most 130 KB, half of the time less', () => {
  test.for(languages)('%s', { timeout: 60_000 }, async (language) => {
    const queries = readQueries(language).filter(({ accept }) => accept.length > 0);
    const weights: number[] = [];
    for (const { q } of queries.filter((_, at) => at % 24 === 0)) {
      weights.push(await weightOf(`/${language}/renew/`, q));
    }
    weights.sort((a, b) => a - b);
    expect(weights.length).toBeGreaterThan(3);
    // The wasm alone: less would mean that not everything was counted.
    expect(weights[0]).toBeGreaterThan(90 * 1024);
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(most);
  });
});
