import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { nastyStrings } from './nasty-strings.ts';

const openPage = useBrowser();

/** What went wrong on a page from here on. */
function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`thrown: ${message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('popup', () => faults.push('a new window'));
  return faults;
}

/** Elements that could run or load something, but for what the site itself fetches later. */
const dangerous = (page: Page) =>
  page
    .locator('script, style, img, iframe, object, embed, base, video, audio, link:not([rel])')
    .count();

/** Which answer of the search is shown; the number grows with each. */
const answerShown = async (page: Page, place: string) =>
  Number(await page.locator(`${place} .body`).getAttribute('data-turn'));

/** Puts a text into a field as a paste does; halves of characters arrive as they are. */
async function paste(page: Page, field: string, text: string) {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  await page.locator(field).evaluate((input, codes) => {
    if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) return;
    input.value = codes.map((code) => String.fromCharCode(code)).join('');
    input.dataset.length = String(input.value.length);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, units);
}

/** Whether the field holds as much as was put into it, and no payload has run. */
async function expectUntouched(page: Page, field: string, name: string) {
  const state = await page.locator(field).evaluate((input) => ({
    isKept:
      (input as HTMLInputElement).value.length === Number((input as HTMLElement).dataset.length),
    wasHit: 'wasHit' in window,
    isPolluted: 'polluted' in {},
    isThere: document.body.checkVisibility(),
  }));
  expect(state, name).toEqual({ isKept: true, wasHit: false, isPolluted: false, isThere: true });
}

/** Runs in the page: goes to a query by the address. Returns whether the page takes it for a new one. */
async function followQuery(query: string): Promise<boolean> {
  const input = document.querySelector<HTMLInputElement>('.site-search-page input');
  const before = [input?.value, location.hash];
  const followed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = `#q=${query}`;
  if (location.hash !== before[1]) await followed;
  return input?.value !== before[0];
}

const places = [
  {
    name: 'the checker',
    path: '/de/token-checker/',
    field: '#checker-field',
    settled: (page: Page) => page.locator('.result .find').first().waitFor(),
  },
  {
    name: 'the label finder',
    path: '/ja/label-finder/',
    field: '#label-finder-field',
    settled: async (page: Page) => {
      await page.locator('#label-finder-field').press('Enter');
    },
  },
  {
    name: 'the search page',
    path: '/ja/search/',
    field: '.site-search-page input',
    settled: async (page: Page) => {
      const before = await answerShown(page, '.site-search-page');
      await page.locator('.site-search-page input').press('Enter');
      await expect.poll(() => answerShown(page, '.site-search-page')).toBeGreaterThan(before);
    },
  },
];

test.for(places)('nothing breaks and nothing runs: $name', { timeout: 120_000 }, async (place) => {
  const page = await openPage(place.path);
  await page.waitForLoadState('networkidle');
  await page.locator(place.field).focus();
  await paste(page, place.field, 'hello');
  await place.settled(page);
  const faults = watch(page);
  const before = await dangerous(page);
  for (const [name, text] of Object.entries(nastyStrings)) {
    await paste(page, place.field, text);
    if (text.trim() !== '') await place.settled(page);
    await expectUntouched(page, place.field, name);
    expect(faults, name).toEqual([]);
    expect(await dangerous(page), name).toBe(before);
  }
});

test(
  'nothing breaks and nothing runs: the dialog of the search',
  { timeout: 120_000 },
  async () => {
    const page = await openPage('/de/renew/');
    await page.keyboard.press('Control+k');
    const field = 'site-search dialog input';
    await page
      .locator('site-search dialog [data-turn], site-search dialog .links')
      .first()
      .waitFor();
    const faults = watch(page);
    const before = await dangerous(page);
    for (const [name, text] of Object.entries(nastyStrings)) {
      const shown = await answerShown(page, 'site-search dialog');
      await paste(page, field, text);
      await expect.poll(() => answerShown(page, 'site-search dialog')).toBeGreaterThan(shown);
      await expectUntouched(page, field, name);
      expect(faults, name).toEqual([]);
      expect(await dangerous(page), name).toBe(before);
    }
  },
);

test('nothing breaks and nothing runs: an address with a query', { timeout: 120_000 }, async () => {
  const page = await openPage('/ja/search/');
  await page.waitForLoadState('networkidle');
  const faults = watch(page);
  const before = await dangerous(page);
  const short = Object.entries(nastyStrings).filter(([, text]) => text.length < 5000);
  for (const [name, text] of short) {
    const shown = await answerShown(page, '.site-search-page');
    if (await page.evaluate(followQuery, text.toWellFormed())) {
      await expect.poll(() => answerShown(page, '.site-search-page')).toBeGreaterThan(shown);
    }
    expect(faults, name).toEqual([]);
    expect(await page.evaluate(() => 'wasHit' in window), name).toBe(false);
    expect(await dangerous(page), name).toBe(before);
  }
});
