import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import type { Move } from './tools-paths.ts';
import { paths } from './tools-paths.ts';

const openPage = useBrowser();

const selectorOf = (move: Exclude<Move, { type: string }>): string => {
  if ('press' in move) return move.press;
  if ('answer' in move) return `way-finder [data-step] .answers a[href$="${move.answer}"]`;
  return `main :is(.answer, label-finder > p) a[href$="${move.follow}"]`;
};

/** Presses Tab until the wanted part has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string) {
  await page.locator(selector).first().waitFor();
  for (let press = 0; press < 60; press++) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

async function make(page: Page, move: Move) {
  if ('type' in move) {
    await tabTo(page, '#label-finder-field');
    await page.keyboard.insertText(move.type);
    await page.locator('label-finder .answer .line').waitFor();
    return;
  }
  await tabTo(page, selectorOf(move));
  await page.keyboard.press('Enter');
}

describe.for(['de', 'ja'] as const)(
  'from the home page to the answer by keyboard: %s',
  (locale) => {
    test.for(paths)('$question', async ({ moves, end, sees }) => {
      const page = await openPage(`/${locale}/`, { viewport: { width: 320, height: 640 } });
      // The skip link lies before the menu; the reader starts where the content does.
      await page
        .locator('h1')
        .first()
        .evaluate((heading) => {
          heading.tabIndex = -1;
          heading.focus();
        });
      for (const move of moves[locale]) await make(page, move);
      await page.waitForURL((url) => `${url.pathname}${url.hash}`.endsWith(`/${locale}/${end}`));
      const target = new URL(page.url()).hash.slice(1);
      if (target && !target.startsWith('expect=')) {
        expect(await page.locator(`[id="${target}"]`).count(), `#${target}`).toBe(1);
      }
      if (sees) expect(await page.locator('.answer').innerText()).toContain(sees[locale]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
      expect(moves[locale].length, 'steps').toBeLessThanOrEqual(7);
    });
  },
);
