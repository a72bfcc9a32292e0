import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
  keepsPages = await leaveAndComeBack(page);
  await page.context().close();
});
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: inject('site') })).newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  return page;
}

/** @returns whether the page came back alive, as the page itself was told */
async function leaveAndComeBack(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto('/favicon.svg');
  // page.goBack() waits for a load that does not come.
  await page.evaluate(() => setTimeout(() => history.back()));
  await page.waitForURL(/\/de\//u);
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as { persisted?: boolean }).persisted === true);
}

describe('coming back to the checker', () => {
  test('with the page kept alive, the field is empty', async ({ skip }) => {
    skip(!keepsPages, 'this browser keeps no pages alive: BROWSER_PATH=/path/to/chromium has one');
    const page = await open('/de/token-checker/');
    await page.locator('#checker-field').fill(token);
    await page.locator('.find').first().waitFor();
    expect(await leaveAndComeBack(page), 'the page came back alive').toBe(true);
    expect(await page.locator('#checker-field').inputValue()).toBe('');
    expect(await page.locator('.find').count()).toBe(0);
    await page.context().close();
  });

  test('with the page loaded anew, the field is empty', async () => {
    const page = await openPage('/de/token-checker/');
    await page.locator('#checker-field').fill(token);
    await page.locator('.find').first().waitFor();
    await page.goto('/favicon.svg');
    await page.goBack();
    expect(await page.locator('#checker-field').inputValue()).toBe('');
    await page.context().close();
  });
});
