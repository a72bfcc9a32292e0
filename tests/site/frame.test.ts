import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const narrow = { viewport: { width: 320, height: 640 } };

describe.for(locales)('the frame round a page: %s', (locale) => {
  const path = `/${locale}/renew/`;

  test.for(['button', 'Escape'] as const)('the menu opens, and closes by %s', async (way) => {
    const page = await openPage(path, narrow);
    const button = page.locator('.menu-button');
    const menu = page.locator('site-menu');
    const article = page.locator('.main-frame');
    await button.click();
    expect(await menu.isVisible()).toBe(true);
    // The keyboard must not wander into what the menu covers.
    await expect.poll(() => article.getAttribute('inert')).not.toBeNull();

    await (way === 'button' ? button.click() : page.keyboard.press('Escape'));
    await expect.poll(() => menu.isVisible()).toBe(false);
    await expect.poll(() => article.getAttribute('inert')).toBeNull();
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test('beside a wide page all pages are listed without a button', async () => {
    const page = await openPage(path, { viewport: { width: 1280, height: 900 } });
    expect(await page.locator('site-menu a').first().isVisible()).toBe(true);
    expect(await page.locator('.menu-button').isVisible()).toBe(false);
  });

  test('the list of contents opens, leads to a section and closes', async () => {
    const page = await openPage(path, narrow);
    const list = page.locator('#toc');
    const button = page.locator('page-toc button');
    await button.click();
    expect(await list.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => list.isVisible()).toBe(false);

    await button.click();
    const link = list.locator('a').nth(2);
    const section = (await link.textContent()) ?? '';
    await link.click();
    await expect.poll(() => list.isVisible()).toBe(false);
    expect(page.url()).toContain('#');
    // The folded list names the section that is read.
    await expect.poll(() => page.locator('page-toc .current').textContent()).toBe(section);
  });

  test('a theme is stored when it is chosen, not before, and stays', async () => {
    const page = await openPage(path, { colorScheme: 'light' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    const stored = () => page.evaluate(() => Object.entries(localStorage));
    expect([await theme(), await stored()]).toEqual(['light', []]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    expect(await stored()).toEqual([]);

    await page.locator('theme-select select:visible').first().selectOption('light');
    expect([await theme(), await stored()]).toEqual(['light', [['starlight-theme', 'light']]]);
    await page.goto(`/${locale}/faq/`);
    expect(await theme()).toBe('light');
    const select = page.locator('theme-select select:visible').first();
    expect(await select.inputValue()).toBe('light');
  });

  test('the first press of Tab offers to skip to the content, and Enter goes there', async () => {
    const page = await openPage(path);
    await page.keyboard.press('Tab');
    const skip = page.locator('.sl-skip-link');
    expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInside = await page
      .locator('main')
      .evaluate((main) => main.contains(document.activeElement));
    expect(isInside).toBe(true);
  });
});
