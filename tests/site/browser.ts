import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchOptions } from '../browser/chromium.ts';

/**
 * One browser for a test file. Returns what opens a page of the site in a context of its own, which
 * ends with its test.
 *
 * @param switches further switches of Chromium
 */
export function useBrowser(switches: readonly string[] = []) {
  let browser: Browser;
  beforeAll(async () => {
    const options = await launchOptions();
    browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...switches] });
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());

  return async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ baseURL: inject('site'), ...options });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
}

/**
 * Waits until the checker of the page listens. When nothing is fetched any more tells less: a slow
 * machine may not have begun.
 */
export function checkerRuns(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await customElements.whenDefined('credential-checker');
  });
}
