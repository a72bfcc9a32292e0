/**
 * How long the checker's page stands still when a megabyte is pasted: the longest time between two
 * turns of the event loop, beside a bare field that nobody listens to. Takes the worst cases that the
 * command line names, or all. Needs `npm run build` first.
 */
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/chromium.ts';
import { worstCases } from '../credentials/bench.ts';
import { serveSite } from './sites.ts';

interface Pause {
  /** Milliseconds of the longest pause from the paste to the result. */
  readonly longest: number;
  /** Milliseconds from the paste to the result. */
  readonly all: number;
}

/**
 * Pastes texts into the checker of a built site.
 *
 * @param address of the site, without a slash at the end
 */
async function pausesOfLongPastes(
  browser: Browser,
  address: string,
  texts: readonly (readonly [name: string, text: string])[],
): Promise<Record<string, object>> {
  const rows: Record<string, object> = {};
  for (const [name, text] of texts) {
    const checker = await pauseOf(browser, `${address}/de/token-checker/`, text);
    const bare = await pauseOf(browser, `${address}/favicon.svg`, text);
    rows[name] = {
      'longest pause ms': Math.round(checker.longest),
      'bare field ms': Math.round(bare.longest),
      'to the result ms': Math.round(checker.all),
    };
  }
  return rows;
}

async function pauseOf(browser: Browser, address: string, text: string): Promise<Pause> {
  const page = await browser.newPage();
  await page.goto(address.replace('/favicon.svg', '/robots.txt'));
  const isChecker = address.endsWith('token-checker/');
  if (isChecker) {
    await page.locator('#checker-field').fill('hello');
    await page.locator('.find').waitFor();
  } else {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'checker-field';
      document.body.replaceChildren(field);
    });
  }
  const pause = await page.evaluate(pasteAndWatch, { text, isChecker });
  await page.close();
  return pause;
}

/** Runs in the page: turns the event loop as fast as it goes, and notes the longest turn. */
async function pasteAndWatch({ text, isChecker }: { text: string; isChecker: boolean }) {
  const field = document.querySelector('textarea');
  const result = document.querySelector('.result');
  if (!field) throw new Error('There is no field on this page.');
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise<void>((done) => {
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  await turn();
  result?.replaceChildren();
  const start = performance.now();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
  let longest = 0;
  let last = start;
  const isDone = () => (isChecker ? result?.querySelector('.find') : last - start > 1000);
  do {
    await turn();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  } while (!isDone());
  // What was drawn last is laid out after the result is there.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return { longest: Math.max(longest, performance.now() - last), all: last - start };
}

const named = process.argv.slice(2);
const texts = Object.entries(worstCases).filter(
  ([name]) => named.length === 0 || named.includes(name),
);
const server = await serveSite('.');
const browser = await chromium.launch(await launchOptions());
console.table(await pausesOfLongPastes(browser, server.address, texts));
await browser.close();
await server.stop();
