/**
 * Prints what the site costs beside stock Starlight with the same content, measured in one run:
 * bytes and requests of pages of each class, build seconds, size of the output, time of an
 * inspection.
 */
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/chromium.ts';
import type { Weight } from '../site/weigh.ts';
import { weigh } from '../site/weigh.ts';
import { buildSite, serveSite } from './sites.ts';
import { makeStockSite } from './stock-site.ts';
import { millisecondsPerWorstCase, nanosecondsPerToken } from '../credentials/bench.ts';

/** Pages of each class, with an empty cache. */
const paths = [
  '/ja/faq/',
  '/de/faq/',
  '/ja/seller-token/',
  '/de/seller-token/',
  '/ja/renew/',
  '/de/label-finder/',
  '/ja/token-checker/',
  '/de/token-checker/',
  '/de/search/',
];

const stockRoot = makeStockSite();
const warifu = await measureSite('.');
const stock = await measureSite(stockRoot);
console.table({ Warifu: warifu.build, 'stock Starlight': stock.build });
console.table(
  Object.fromEntries(
    paths.map((path, at) => [path, compare(warifu.weights[at], stock.weights[at])]),
  ),
);
console.log(`Inspection of a token: ${Math.round(nanosecondsPerToken())} ns.`);
console.table(
  Object.fromEntries(
    Object.entries(millisecondsPerWorstCase()).map(([name, ms]) => [
      name,
      { ms: Math.round(ms.at(-1) ?? NaN) },
    ]),
  ),
);

async function measureSite(root: string) {
  const build = await buildSite(root);
  const server = await serveSite(root);
  const browser = await chromium.launch(await launchOptions());
  const open = async (path: string) => {
    const context = await browser.newContext({ baseURL: server.address });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
  const weights: Weight[] = [];
  for (const path of paths) weights.push(await weigh(open, path));
  await browser.close();
  await server.stop();
  return { build, weights };
}

function compare(ours?: Weight, theirs?: Weight) {
  if (!ours || !theirs) return {};
  const kilobytes = (bytes: number) => Number((bytes / 1024).toFixed(1));
  return {
    'HTML KB': kilobytes(ours.html),
    'CSS KB': kilobytes(ours.style),
    'JS KB': kilobytes(ours.script),
    'total KB': kilobytes(ours.total),
    requests: ours.requests,
    'stock JS KB': kilobytes(theirs.script),
    'stock KB': kilobytes(theirs.total),
    'stock requests': theirs.requests,
    ratio: Number((ours.total / theirs.total).toFixed(2)),
  };
}
