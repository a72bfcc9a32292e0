import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

/** Names of everything that the site put on the reader's device. */
async function storedOn(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  const cookies = await page.context().cookies();
  return [...inPage, ...cookies.map(({ name }) => name)];
}

describe.for(locales)(
  'the device keeps what the privacy policy says, and nothing else: %s',
  (locale) => {
    test('reading, searching and checking leave nothing', async () => {
      const page = await openPage(`/${locale}/`);
      await page.goto(`/${locale}/token-checker/`);
      await page.locator('credential-checker textarea').first().fill('amzn.mws.');
      await page.locator('.site-title').click();
      await page.waitForURL(`**/${locale}/`);
      await page.goto(`/${locale}/search/#q=token`);
      await page.locator('.site-search-page .body a').first().waitFor();
      expect(await storedOn(page)).toEqual([]);
    });

    test('a chosen theme is kept, until the reader goes back to that of the system', async () => {
      const page = await openPage(`/${locale}/privacy/`, { colorScheme: 'light' });
      const theme = page.locator('theme-select select:visible').first();
      await theme.selectOption('dark');
      expect(await storedOn(page)).toEqual(['starlight-theme']);
      await page.reload();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');

      await theme.selectOption('auto');
      expect(await storedOn(page)).toEqual([]);
    });
  },
);
