/**
 * Measures the search in real Chromium against the built site, beside stock Pagefind on the same
 * pages in the same run: quality by language and variant, bytes of a cold first query, warm times,
 * today and inside 1,000 simulated pages. Needs `npm run build` first.
 */
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { rmSync } from 'node:fs';
import { launchOptions } from '../browser/chromium.ts';
import type { Figures, LabelledQuery, Language, Outcome, QuerySet } from '../search/queries.ts';
import { figuresOf, languages, rankOf, readQueries } from '../search/queries.ts';
import { askSearchPage, readAnswer, searchPath } from '../site/search-page.ts';
import { simulateSite } from './search-simulated.ts';
import { serveFolder } from './search-server.ts';
import { askStock, indexStock } from './search-stock.ts';

const stock = 'dist-search-stock';
const simulated = 'dist-search-simulated';
process.on('exit', () => {
  for (const folder of [stock, simulated]) rmSync(folder, { recursive: true, force: true });
});

const isVerbose = process.argv.includes('--verbose');
const browser = await chromium.launch(await launchOptions());
const today = await serveFolder('dist', { '/stock/': stock });

async function quality(language: Language, set: QuerySet) {
  const queries = readQueries(language, set);
  const page = await openPage(browser, today.address + searchPath(language));
  const ours: Outcome[] = [];
  const theirs: Outcome[] = [];
  for (const { q } of queries) {
    await askSearchPage(page, q);
    ours.push(await readAnswer(page));
  }
  await page.context().close();
  // Stock Pagefind starts its WebAssembly in the page, which our policy forbids.
  const open = await openPage(browser, today.address + searchPath(language), { bypassCSP: true });
  for (const { q } of queries) theirs.push(await askStock(open, q));
  await open.context().close();
  const pairs = (outcomes: readonly Outcome[]) =>
    queries.map((query, at) => ({
      query,
      outcome: outcomes[at] ?? { slugs: [], isMarked: false },
    }));
  console.log(
    `\n${language}, ${queries.length} ${set === 'queries' ? 'queries' : 'queries that nobody tunes by'}`,
  );
  console.table({
    Warifu: inPercent(figuresOf(pairs(ours))),
    'stock Pagefind': inPercent(figuresOf(pairs(theirs))),
  });
  if (set === 'queries-held-out') return;
  console.table(byVariant(pairs(ours), pairs(theirs)));
  if (!isVerbose) return;
  for (const { query, outcome } of pairs(ours)) {
    const rank =
      query.accept.length > 0 ? rankOf(query, outcome) : outcome.isMarked ? 'marked' : 'off';
    if (rank !== 1) console.log(rank, query.q, outcome.slugs.slice(0, 3).join(' '));
  }
}

interface Pair {
  readonly query: LabelledQuery;
  readonly outcome: Outcome;
}

function byVariant(ours: readonly Pair[], theirs: readonly Pair[]) {
  const variants = [...new Set(ours.map(({ query }) => query.variant))];
  return Object.fromEntries(
    variants.map((variant) => {
      const of = (pairs: readonly Pair[]) =>
        figuresOf(pairs.filter(({ query }) => query.variant === variant));
      const [mine, stockFigures] = [of(ours), of(theirs)];
      return [
        variant,
        {
          n: mine.queries,
          'success@1': percent(mine.success1),
          'success@3': percent(mine.success3),
          'stock @1': percent(stockFigures.success1),
          'stock @3': percent(stockFigures.success3),
        },
      ];
    }),
  );
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const inPercent = (figures: Figures) => ({
  'success@1': percent(figures.success1),
  'success@3': percent(figures.success3),
  MRR: figures.mrr.toFixed(3),
  'zero results': percent(figures.zero),
  'off-topic, unmarked': percent(figures.offTopic),
});

async function openPage(
  from: Browser,
  address: string,
  options: { readonly bypassCSP?: boolean } = {},
): Promise<Page> {
  const context = await from.newContext(options);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** Bytes of a first query with an empty cache, in the dialog of a text page; times of later ones. */
async function cost(name: string, folder: string) {
  const server = await serveFolder(folder);
  const rows: Record<string, object> = {};
  for (const language of languages) {
    const samples = readQueries(language)
      .filter(({ accept }) => accept.length > 0)
      .filter((_, at) => at % 12 === 0);
    const cold: number[] = [];
    for (const { q } of samples) {
      const page = await openPage(browser, `${server.address}/${language}/renew/`);
      server.reset();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('searchbox').fill(q);
      await page.locator('[data-search-results], .summary:not([hidden])').first().waitFor();
      await page.waitForLoadState('networkidle');
      cold.push(server.bytes());
      if (isVerbose && cold.length === 1) console.log(server.list().join('\n'));
      await page.context().close();
    }
    const page = await openPage(browser, server.address + searchPath(language));
    const times: number[] = [];
    for (const round of ['warm up', 'measure']) {
      for (const { q } of readQueries(language)) {
        const time = await askSearchPage(page, q);
        if (round === 'measure') times.push(time);
      }
    }
    await page.context().close();
    rows[language] = {
      'cold median KB': kilobytes(at(cold, 0.5)),
      'cold most KB': kilobytes(at(cold, 1)),
      'warm median ms': at(times, 0.5).toFixed(1),
      'warm 95 % ms': at(times, 0.95).toFixed(1),
    };
  }
  console.log(`\nCost ${name} (bytes after gzip, on the wire, from the first touch of the search)`);
  console.table(rows);
  await server.stop();
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** The value below which a share of the values lies. */
function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

await indexStock('dist', stock);
for (const set of ['queries', 'queries-held-out'] as const) {
  for (const language of languages) await quality(language, set);
}
await cost('today', 'dist');
const pages = await simulateSite('dist', simulated, 1000);
await cost(`inside ${pages} simulated pages`, simulated);
await today.stop();
await browser.close();
