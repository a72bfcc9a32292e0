import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { launchOptions } from '../browser/chromium.ts';
import { useBrowser } from './browser.ts';

/**
 * Pages that the browser keeps alive come back as they were left, fields included. Playwright
 * switches that off, and headless shells lack it; `BROWSER_PATH` can name a browser that has it.
 */
const openPage = useBrowser();
let browser: Browser;
let keepsPages = false;

const token = `amzn.mws.c4a7b21e-9d3f-4e60-8b15-7f2ac90d5e38`;

beforeAll(async () => {
  browser = await chromium.launch({
    ...(await launchOptions()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await open('/de/seller-token/');
  keepsPages = (await leaveAndComeBack(page)).alive;
});
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: inject('site') })).newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  return page;
}

/**
 * Leaves the page and comes back. Playwright loses a page that was kept alive, so the developer tools
 * are asked directly.
 *
 * @returns whether the page came back alive, as it was told itself, and what stands in it
 */
async function leaveAndComeBack(page: Page) {
  const devTools = await page.context().newCDPSession(page);
  const ask = async (expression: string): Promise<unknown> => {
    const { result } = await devTools.send('Runtime.evaluate', { expression });
    return result.value;
  };
  // A question asked while the page is being replaced has no answer.
  const isAt = (path: string) =>
    vi.waitUntil(
      async () => (await ask('location.pathname').catch(() => undefined)) === path,
      10_000,
    );
  const path = new URL(page.url()).pathname;
  await ask(
    "window.left = true; addEventListener('pageshow', (event) => { window.persisted = event.persisted })",
  );
  await ask("setTimeout(() => (location.href = '/favicon.svg'))");
  await isAt('/favicon.svg');
  await ask('setTimeout(() => history.back())');
  await isAt(path);
  // Kept alive, the page knows that it was left, and hears that it is shown again.
  const isShown = "window.left ? 'persisted' in window : document.readyState === 'complete'";
  await vi.waitUntil(() => ask(isShown), 10_000);
  return {
    alive: (await ask('window.persisted === true')) === true,
    value: await ask("document.querySelector('#checker-field')?.value"),
    finds: await ask("document.querySelectorAll('.find').length"),
  };
}

describe('coming back to the checker', () => {
  test('with the page kept alive, the field is empty', async ({ skip }) => {
    skip(!keepsPages, 'this browser keeps no pages alive: BROWSER_PATH=/path/to/chromium has one');
    const page = await open('/de/token-checker/');
    await page.locator('#checker-field').fill(token);
    await page.locator('.find').first().waitFor();
    expect(await leaveAndComeBack(page)).toEqual({ alive: true, value: '', finds: 0 });
  });

  test('with the page loaded anew, the field is empty', async () => {
    const page = await openPage('/de/token-checker/');
    await page.locator('#checker-field').fill(token);
    await page.locator('.find').first().waitFor();
    await page.goto('/favicon.svg');
    await page.goBack();
    expect(await page.locator('#checker-field').inputValue()).toBe('');
  });
});
