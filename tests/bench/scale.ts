/**
 * Prints what growth costs: builds the site with 100, 300 and 1,000 pages in both languages (or as
 * many as the command line names), each a second time after one page changed, and asks its search.
 * Fails where something grows faster than the pages; for that it needs three sizes.
 */
import { appendFileSync, globSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/chromium.ts';
import { languages, readQueries } from '../search/queries.ts';
import { askSearchPage, searchPath } from '../site/search-page.ts';
import type { Costs } from './growth.ts';
import { fasterThanPages } from './growth.ts';
import { removeAtEnd } from './remove-at-end.ts';
import { serveFolder } from './search-server.ts';
import { addArticles } from './simulated-articles.ts';
import type { TimedBuild } from './timed-build.ts';
import { timedBuild } from './timed-build.ts';

/**
 * Between two runs on one machine seconds and megabytes vary, and which pages a query shows; less than
 * a hundredth of a second per page says nothing.
 */
const varying = { share: 0.25, rest: 0.01 };
// Not all models stand equally often among the articles.
const exact = { share: 0.05, rest: 0.001 };

// Another run has a folder of its own.
const root = `dist-scale-${process.pid}`;
removeAtEnd(root);
const named = process.argv.slice(2).map(Number);
const sizes = (named.length > 0 ? named : [100, 300, 1000]).toSorted((a, b) => a - b);

const builds: Record<string, object> = {};
const searches: Record<string, object> = {};
const times: Costs[] = [];
const bytes: Costs[] = [];
for (const pages of sizes) {
  const slugs = addArticles(root, pages);
  if (slugs.length === 0) throw new Error(`${pages} pages: name a number above those of the site.`);
  const first = await build(`${pages} pages, first build`);
  appendFileSync(`${root}/src/content/docs/de/${slugs[0] ?? 'faq'}.mdx`, '\nNeuer Satz.\n');
  await build(`${pages} pages, one changed`);
  const written = sizesOf(slugs);
  const { first: firstQuery, durations } = await searchCost();
  searches[`${pages} pages`] = {
    'HTML KB per article': rounded(written.html / slugs.length / languages.length),
    'gzip KB per article': rounded(written.gzip / slugs.length / languages.length),
    'index KB per page': rounded(written.index / pages / languages.length),
    'lexicon KB (gzip)': rounded(written.lexicon / languages.length),
    ...firstQuery,
    ...durations,
  };
  times.push({
    pages,
    totals: {
      'CPU seconds': first.cpuSeconds,
      'peak megabytes': first.peakMegabytes,
      ...Object.fromEntries(
        Object.entries(first.steps).map(([step, seconds]) => [`seconds of ${step}`, seconds]),
      ),
    },
  });
  bytes.push({ pages, totals: { ...written, requests: firstQuery['first query: requests'] } });
}
console.table(builds);
console.table(searches);
const complaints = [...fasterThanPages(times, varying), ...fasterThanPages(bytes, exact)];
if (sizes.length < 3) console.log('Three sizes would tell whether the costs grow faster.');
else if (complaints.length === 0) console.log('Nothing grows faster than the pages.');
else {
  console.error(`Faster than the pages grow:\n${complaints.join('\n')}`);
  process.exitCode = 1;
}

async function build(name: string): Promise<TimedBuild> {
  const done = await timedBuild(root, (step, seconds) =>
    console.log(`${name}, after ${seconds.toFixed(0)} s: ${step}`),
  );
  const steps = Object.entries(done.steps).map(([step, seconds]) => [
    `${step} s`,
    rounded(seconds),
  ]);
  builds[name] = {
    'all s': rounded(done.seconds),
    'CPU s': rounded(done.cpuSeconds),
    ...(Object.fromEntries(steps) as Record<string, number>),
    'peak MB': done.peakMegabytes,
  };
  return done;
}

/** Kilobytes of the simulated articles, and of what all pages share. */
function sizesOf(slugs: readonly string[]) {
  const sum = (pattern: string) =>
    globSync(`${root}/dist/${pattern}`)
      .map((path) => statSync(path))
      .reduce((total, file) => total + (file.isFile() ? file.size : 0), 0) / 1024;
  if (slugs.length === 0)
    throw new Error('So few pages the site has already. Name a larger number.');
  return {
    html: sum('*/simulated-*/index.html'),
    gzip: sum('*/simulated-*/index.html.gz'),
    index: sum('pagefind/**'),
    lexicon: sum('pagefind/*/lexicon.json.gz'),
    styles: sum('_astro/*.css'),
    scripts: sum('_astro/*.js'),
  };
}

/** What the search of the built site asks for with an empty cache, and how long it takes later. */
async function searchCost() {
  const server = await serveFolder(`${root}/dist`);
  const browser = await chromium.launch(await launchOptions());
  const warm: number[] = [];
  let requests = 0;
  let kilobytes = 0;
  for (const language of languages) {
    const page = await browser.newPage();
    await page.goto(server.address + searchPath(language), { waitUntil: 'networkidle' });
    const queries = readQueries(language).filter((_, at) => at % 4 === 0);
    server.reset();
    const [first] = queries;
    if (first) await askSearchPage(page, first.q);
    await page.waitForLoadState('networkidle');
    requests += server.list().length / languages.length;
    kilobytes += server.bytes() / 1024 / languages.length;
    for (const { q } of queries) await askSearchPage(page, q);
    for (const { q } of queries) warm.push(await askSearchPage(page, q));
    await page.close();
  }
  await browser.close();
  await server.stop();
  const sorted = warm.toSorted((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.floor(sorted.length * share)] ?? 0);
  return {
    first: { 'first query: requests': requests, 'first query: KB': rounded(kilobytes) },
    durations: { 'search median ms': at(0.5), 'search 95 % ms': at(0.95) },
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
