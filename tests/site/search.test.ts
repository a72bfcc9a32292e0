import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

async function search(page: Page, name: string, query: string) {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(query);
  return dialog;
}

describe('finds pages in the language of the page', () => {
  const rows = [
    { query: '出品者トークン', home: '/ja/', button: '検索', first: '/ja/seller-token/' },
    { query: 'MWS認証トークン', home: '/ja/', button: '検索', first: '/ja/mws-auth-token/' },
    { query: 'Händlertoken', home: '/de/', button: 'Suchen', first: '/de/seller-token/' },
    { query: 'MWS-Auth-Token', home: '/de/', button: 'Suchen', first: '/de/mws-auth-token/' },
  ];
  test.for(rows)('$query', async ({ query, home, button, first }) => {
    const page = await openPage(home);
    const dialog = await search(page, button, query);
    const links = dialog.locator('.title');
    await links.first().waitFor();
    const paths = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(paths).toContain(first);
    expect(paths.every((path) => path.startsWith(home))).toBe(true);
  });
});

describe('says how many pages there are, or what to try', () => {
  test.for([
    { home: '/ja/', button: '検索', query: 'ぺんぎん', answer: '一致するページがありません。' },
    { home: '/de/', button: 'Suchen', query: 'Pinguin', answer: 'Keine Seite passt dazu.' },
  ])('$query', async ({ home, button, query, answer }) => {
    const page = await openPage(home);
    const dialog = await search(page, button, query);
    await dialog.getByText(answer).waitFor();
  });
});

describe('by keyboard', () => {
  test('opens with Ctrl+K, lands in the field, closes with Escape', async () => {
    const page = await openPage('/de/seller-token/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('Verkäufer-ID');
    await page.getByRole('dialog').locator('.title').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });
});

test('says so when the index cannot be loaded', async () => {
  const page = await openPage('/de/');
  await page.route('**/pagefind/**', (route) => route.abort());
  const dialog = await search(page, 'Suchen', 'Token');
  await dialog.getByText('Die Suche ließ sich nicht laden.').waitFor();
});

test('shows what is in the index as text, never as markup', async () => {
  const page = await openPage('/de/');
  const dialog = await search(page, 'Suchen', '<img src=x onerror=alert(1)>');
  await dialog.getByRole('status').waitFor();
  expect(await dialog.locator('img').count()).toBe(0);
});
