import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

async function calculate(page: Page, year: string) {
  await page.locator('[name="year"]').fill(year);
  await page.locator('[name="month"]').fill('2');
  await page.locator('[name="day"]').fill('28');
  await page.locator('expiry-calculator [type="submit"]').click();
}

/** The tools with an answer in them; as they open, every page is looked at elsewhere. */
const states: readonly { name: string; path: string; act: (page: Page) => Promise<void> }[] = [
  {
    name: 'label finder: one value',
    path: 'label-finder/',
    act: async (page) => {
      await page.locator('#label-finder-field').fill('Merchant ID');
      await page.locator('.answer .entry').waitFor();
    },
  },
  {
    name: 'label finder: the question',
    path: '',
    act: async (page) => {
      await page.locator('#label-finder-field').fill('Client ID');
      await page.locator('.answer .choices').waitFor();
    },
  },
  {
    name: 'decision: messages to choose from',
    path: 'which-way/#way=selling.yes.error',
    act: (page) => page.locator('way-finder .answers').waitFor(),
  },
  {
    name: 'decision: the end',
    path: 'which-way/#way=selling.yes.mail.yes',
    act: (page) => page.locator('way-finder [data-step] .go').waitFor(),
  },
  {
    name: 'decision: an address that names no answer',
    path: 'which-way/#way=nonsense',
    act: (page) => page.locator('way-finder .problem').waitFor(),
  },
  {
    name: 'calculator: a result',
    path: 'expiry-calculator/',
    act: (page) => calculate(page, '2026'),
  },
  {
    name: 'calculator: a bad date',
    path: 'expiry-calculator/',
    act: (page) => calculate(page, '1999'),
  },
  {
    name: 'steps: one ticked, the other country chosen',
    path: 'renew/',
    act: async (page) => {
      await page.locator('.step-box').first().check();
      await page.locator('store-choice input').last().check();
    },
  },
];

describe.for(states)('nobody is shut out of an answer: $name', ({ path, act }) => {
  const views = [
    { locale: 'de', theme: 'light', width: 320 },
    { locale: 'ja', theme: 'dark', width: 320 },
    { locale: 'ja', theme: 'light', width: 1280 },
  ] as const;
  test.for(views)('$locale, $theme, $width px', async ({ locale, theme, width }) => {
    const page = await openPage(`/${locale}/${path}`, {
      viewport: { width, height: 800 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    await act(page);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
