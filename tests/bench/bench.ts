/**
 * Prints what the site costs beside stock Starlight with the same content, measured in one run:
 * bytes and requests of an article, build seconds, size of the output, time of an inspection.
 */
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/chromium.ts';
import type { Weight } from '../site/weigh.ts';
import { weigh } from '../site/weigh.ts';
import { buildSite, serveSite } from './sites.ts';
import { makeStockSite } from './stock-site.ts';
import { millisecondsPerWorstCase, nanosecondsPerToken } from '../credentials/bench.ts';

const article = '/de/seller-token/';

const stockRoot = makeStockSite();
const warifu = await measureSite('.');
const stock = await measureSite(stockRoot);
console.table({ Warifu: warifu, 'stock Starlight': stock });
const share = warifu['total KB'] / stock['total KB'];
console.log(`Article, transfer: ${share.toFixed(2)} of stock Starlight.`);
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
  const weight = await weigh(async (path) => {
    const context = await browser.newContext({ baseURL: server.address });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }, article);
  await browser.close();
  await server.stop();
  return { ...figures(weight), ...build };
}

function figures({ total, html, style, script, requests }: Weight) {
  const kilobytes = (bytes: number) => Number((bytes / 1024).toFixed(1));
  return {
    'total KB': kilobytes(total),
    'HTML KB': kilobytes(html),
    'CSS KB': kilobytes(style),
    'JS KB': kilobytes(script),
    requests,
  };
}
