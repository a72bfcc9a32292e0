import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { checkerWords } from '../../src/messages/index.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

const ways = ['JavaScript is off', 'scripts answer 404'] as const;

/** Opens a page none of whose script files runs. */
async function openWithout(way: (typeof ways)[number], path: string): Promise<Page> {
  const page = await openPage('about:blank', { javaScriptEnabled: way !== ways[0] });
  await refuse(page, '**/_astro/*.js');
  await page.goto(path);
  return page;
}

const refuse = (page: Page, files: string) =>
  page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' }));

const cases = locales.flatMap((locale) => ways.map((way) => ({ locale, way })));

describe.for(cases)('$way: $locale', ({ locale, way }) => {
  test('the label finder is a list of all values', async () => {
    const page = await openWithout(way, `/${locale}/label-finder/`);
    expect(await page.locator('#label-finder-field').isVisible()).toBe(false);
    const entries = page.locator('.values > :has(.sign)');
    expect(await entries.count()).toBe(16);
    expect(await entries.first().innerText()).toContain('Merchant ID');
  });

  test('on the home page the list opens', async () => {
    const page = await openWithout(way, `/${locale}/`);
    await page.locator('label-finder summary').click();
    expect(await page.locator('.values > :has(.sign)').first().isVisible()).toBe(true);
  });

  test('the decision opens question by question, to its end', async () => {
    const page = await openWithout(way, `/${locale}/which-way/`);
    expect(await page.locator('way-finder [data-step] a:visible').count()).toBe(0);
    for (const answer of ['selling', 'yes', 'mail', 'yes']) {
      await page.locator(`[data-answer="${answer}"] > summary:visible`).last().click();
    }
    await page.locator('[data-end="renew-in-tool"] a:visible').click();
    await page.waitForURL(`**/${locale}/renew/#in-tool`);
  });

  test('the calculator says the rule', async () => {
    const page = await openWithout(way, `/${locale}/expiry-calculator/`);
    expect(await page.locator('expiry-calculator .without-script').innerText()).toContain('365');
    expect(await page.locator('expiry-calculator form').isVisible()).toBe(false);
  });

  test('the addresses of both countries can be read', async () => {
    const page = await openWithout(way, `/${locale}/renew/`);
    const stores = page.locator('store-choice .store');
    for (const [at, store] of (await stores.all()).entries()) {
      const choice = page.locator('store-choice input').nth(at);
      if (await choice.isVisible()) await choice.check();
      expect(await store.isVisible()).toBe(true);
    }
    expect(await stores.count()).toBe(2);
  });

  test.for(['token-checker', 'refresh-token'])(
    'the checker on %s says what to do, and leads to the formats',
    async (path) => {
      const page = await openWithout(way, `/${locale}/${path}/`);
      expect(await page.locator('#checker-field').isVisible()).toBe(false);
      expect(await page.getByText(checkerWords[locale].form.noScript).isVisible()).toBe(true);
      await page.locator('credential-checker .without-script a').click();
      await page.waitForURL(`**/${locale}/token-formats/`);
    },
  );

  test('the header leads to the list of all pages', async () => {
    const page = await openWithout(way, `/${locale}/renew/`);
    await page.locator('site-search a').click();
    await page.waitForURL(`**/${locale}/search/`);
    expect(await page.locator('.all-pages a').count()).toBeGreaterThan(25);
    expect(await page.locator('.site-search-page .without-script').isVisible()).toBe(true);
    expect(await page.locator('.site-search-page :is(form, .body):visible').count()).toBe(0);
  });

  test('nothing stands there that can only be pressed in vain', async () => {
    const page = await openWithout(way, `/${locale}/token-checker/`);
    const dead = 'theme-select select, page-test button, site-search button, [data-clear]';
    expect(await page.locator(dead).count()).toBeGreaterThan(2);
    expect(await page.locator(dead).filter({ visible: true }).count()).toBe(0);
  });
});

describe.for(locales)('a script that is fetched later does not come: %s', (locale) => {
  test('the checker keeps what was typed, and says what to do', async () => {
    const page = await openPage('about:blank');
    await refuse(page, '**/_astro/whole-*.js');
    await page.goto(`/${locale}/refresh-token/`);
    const field = page.locator('#checker-field');
    await field.fill('Atzr');
    const { noScript } = checkerWords[locale].form;
    await page.locator('credential-checker .without-script').getByText(noScript).waitFor();
    expect(await page.locator('credential-checker [role="status"]').textContent()).toBe(noScript);
    expect([await field.inputValue(), await field.isVisible()]).toEqual(['Atzr', true]);
  });

  test('the search button leads to the page of the search', async () => {
    const page = await openPage('about:blank');
    await refuse(page, '**/_astro/dialog*.js');
    await page.goto(`/${locale}/renew/`);
    await page.keyboard.press('Control+k');
    await page.waitForURL(`**/${locale}/search/`);
    await page.getByRole('searchbox').waitFor();
  });

  test('the page of the search without its words offers the list of all pages', async () => {
    const page = await openPage('about:blank');
    await refuse(page, `**/_astro/words-${locale}*.js`);
    await page.goto(`/${locale}/search/`);
    await page.locator('.site-search-page .without-script').waitFor();
    expect(await page.locator('.site-search-page :is(form, .body):visible').count()).toBe(0);
  });
});

describe('one script that fails takes nothing from the others', () => {
  test('without the frame, the checker goes on', async () => {
    const page = await openPage('about:blank');
    await refuse(page, '**/_astro/PageFrame*.js');
    await page.goto('/de/token-checker/');
    await page.locator('#checker-field').fill('A1B2C3D4E5F6G7');
    await page.locator('.verdict').waitFor();
    expect(await page.locator('credential-checker .without-script').isVisible()).toBe(false);
    expect(await page.locator('page-test button').isVisible()).toBe(true);
  });

  test('without the frame, the decision goes on', async () => {
    const page = await openPage('about:blank');
    await refuse(page, '**/_astro/PageFrame*.js');
    await page.goto('/ja/which-way/');
    await page.locator('[data-step] .answers a').first().click();
    await page.locator('[data-step] .so-far').waitFor();
    expect(await page.locator('[data-tree]').isVisible()).toBe(false);
  });
});
