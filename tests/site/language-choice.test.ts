import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

describe('the root chooses by the language of the browser', () => {
  test.for([
    { locale: 'ja-JP', path: '/ja/' },
    { locale: 'de-AT', path: '/de/' },
    { locale: 'de', path: '/de/' },
  ])('$locale goes to $path', async ({ locale, path }) => {
    const page = await openPage('/', { locale });
    await page.waitForURL((url) => url.pathname === path);
  });

  test('a browser in another language stays and offers both', async () => {
    const page = await openPage('/', { locale: 'en-US' });
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.getByRole('main').getByRole('link').allInnerTexts()).toEqual([
      '日本語で読む',
      'Auf Deutsch lesen',
    ]);
  });

  test('without script both languages are plain links', async () => {
    const page = await openPage('/', { locale: 'ja-JP', javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Auf Deutsch lesen' }).click();
    await page.waitForURL((url) => url.pathname === '/de/');
  });
});

describe('switching the language', () => {
  test('stays on the page, and on the section that is being read', async () => {
    const page = await openPage('/ja/seller-token/');
    await page.locator('#access').scrollIntoViewIfNeeded();
    await page.evaluate(() =>
      document.querySelector('#access')?.scrollIntoView({ block: 'start' }),
    );
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.waitForURL((url) => url.pathname === '/de/seller-token/');
    expect(new URL(page.url()).hash).toBe('#access');
  });

  test('stays on the page without script', async () => {
    const page = await openPage('/de/token-checker/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: '日本語' }).click();
    await page.waitForURL((url) => url.pathname === '/ja/token-checker/');
  });

  test('is in sight on a small screen, on every kind of page', async () => {
    for (const path of ['/ja/', '/ja/seller-token/', '/ja/404/']) {
      const page = await openPage(path, { viewport: { width: 320, height: 640 } });
      expect(await page.getByRole('link', { name: 'Deutsch' }).isVisible(), path).toBe(true);
    }
  });
});

describe('an address that does not exist', () => {
  test('answers in both languages', async () => {
    const page = await openPage('/nowhere/');
    expect(await page.locator('[lang="ja"] h1').textContent()).toBe('ページが見つかりません');
    expect(await page.locator('[lang="de"] h2').textContent()).toBe('Diese Seite gibt es nicht');
  });
});
