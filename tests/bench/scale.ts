/**
 * Prints what growth costs: builds the site with 100 and 1,000 pages in both languages (or as many
 * as the command line names), each a second time after one page changed, and asks its search.
 */
import { appendFileSync, globSync, rmSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/chromium.ts';
import { languages, readQueries } from '../search/queries.ts';
import { askSearchPage, searchPath } from '../site/search-page.ts';
import { serveFolder } from './search-server.ts';
import { addArticles } from './simulated-articles.ts';
import type { TimedBuild } from './timed-build.ts';
import { timedBuild } from './timed-build.ts';

const root = 'dist-scale';
process.on('exit', () => {
  rmSync(root, { recursive: true, force: true });
});
const named = process.argv.slice(2).map(Number);
const sizes = named.length > 0 ? named : [100, 1000];

const rows: Record<string, object> = {};
for (const pages of sizes) {
  const slugs = addArticles(root, pages);
  rows[`${pages} pages, first build`] = figures(await timedBuild(root));
  appendFileSync(`${root}/src/content/docs/de/${slugs[0] ?? 'faq'}.mdx`, '\nNeuer Satz.\n');
  rows[`${pages} pages, one changed`] = figures(await timedBuild(root));
  console.table(rows);
  console.table({ [`${pages} pages`]: { ...sizesOf(slugs, pages), ...(await searchCost()) } });
}

function figures({ seconds, steps, peakMegabytes }: TimedBuild) {
  const rounded = Object.entries(steps).map(([step, time]) => [
    `${step} s`,
    Number(time.toFixed(1)),
  ]);
  return {
    'all s': Number(seconds.toFixed(1)),
    ...(Object.fromEntries(rounded) as Record<string, number>),
    'peak MB': peakMegabytes,
  };
}

/** Kilobytes of the simulated articles, and of what they share. */
function sizesOf(slugs: readonly string[], pages: number) {
  const sum = (pattern: string) =>
    globSync(`${root}/dist/${pattern}`)
      .map((path) => statSync(path))
      .reduce((total, file) => total + (file.isFile() ? file.size : 0), 0) / 1024;
  const all = Math.max(1, slugs.length * languages.length);
  return {
    'HTML KB per article': Number((sum('*/simulated-*/index.html') / all).toFixed(1)),
    'gzip KB per article': Number((sum('*/simulated-*/index.html.gz') / all).toFixed(1)),
    'index KB per page': Number((sum('pagefind/**') / (pages * languages.length)).toFixed(1)),
    'lexicon KB (gzip)': Number((sum('pagefind/*/lexicon.json.gz') / languages.length).toFixed(1)),
  };
}

async function searchCost() {
  const server = await serveFolder(`${root}/dist`);
  const browser = await chromium.launch(await launchOptions());
  const times: number[] = [];
  for (const language of languages) {
    const page = await browser.newPage();
    await page.goto(server.address + searchPath(language), { waitUntil: 'networkidle' });
    const queries = readQueries(language).filter((_, at) => at % 4 === 0);
    for (const { q } of queries) await askSearchPage(page, q);
    for (const { q } of queries) times.push(await askSearchPage(page, q));
    await page.close();
  }
  await browser.close();
  await server.stop();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
  return { 'search median ms': at(0.5), 'search 95 % ms': at(0.95) };
}
