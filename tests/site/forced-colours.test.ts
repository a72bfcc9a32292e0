import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { tabThrough } from './focus.ts';
import { states } from './states.ts';

const openPage = useBrowser();
const views = [
  { system: 'light', chosen: 'dark' },
  { system: 'dark', chosen: 'light' },
] as const;

/** A page in the colours of the reader's system, whatever theme was chosen on the site. */
async function openForced(path: string, { system, chosen }: (typeof views)[number]) {
  const page = await openPage(path, { forcedColors: 'active', colorScheme: system });
  await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), chosen);
  return page;
}

const stateNamed = (name: string) => {
  const state = states.find((each) => each.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
};

/** How a box is drawn, without its colours. */
const drawn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((box) => {
      const { borderTopStyle, borderTopWidth, borderBottomWidth, textDecorationLine } =
        getComputedStyle(box);
      return [borderTopStyle, borderTopWidth, borderBottomWidth, textDecorationLine].join(' ');
    });

describe.for(views)('with colours of the system, $system', (view) => {
  test('boxes of the checker differ by more than colour', async () => {
    const page = await openForced('/de/token-checker/', view);
    await page.locator('#checker-field').fill('amzn.mws.0123456O-89ag-cde-0123-456789abcdef');
    await page.locator('.find .verdict').waitFor();
    const kinds = ['.cell:not([class*=" "])', '.cell.mended', '.cell.wrong', '.cell.missing'];
    const looks = await Promise.all(kinds.map((kind) => drawn(page, `.result ${kind}`)));
    expect(new Set(looks).size).toBe(kinds.length);
    const shape = page.locator('.verdict .shape');
    expect(await shape.textContent()).toBe('✕');
    expect(await drawn(page, '.verdict .shape')).toMatch(/^solid/u);
  });

  const places = ['checker: damaged', 'search: results', 'calculator: a bad date'];
  test.for(places)('buttons and fields have an outline: %s', async (name) => {
    const { path, act } = stateNamed(name);
    const page = await openForced(`/ja/${path}`, view);
    await act(page);
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, textarea, input')]
        .filter(
          (each) => each.checkVisibility() && !each.matches('[type="radio"], [type="checkbox"]'),
        )
        .filter((each) => parseFloat(getComputedStyle(each).borderTopWidth) === 0)
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(bare).toEqual([]);
  });

  test('the focus is seen at every stop', async () => {
    const { path, act } = stateNamed('checker: damaged');
    const page = await openForced(`/de/${path}`, view);
    await act(page);
    const stops = await tabThrough(page, 40);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
  });

  test('lines of drawings stand out from the page', async () => {
    const page = await openForced('/ja/renew/', view);
    const weak = await page.evaluate(() => {
      const channels = (colour: string) => (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = channels(colour)
          .map((channel) => channel / 255)
          .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (one: string, two: string) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      };
      const canvas = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll('main .life-cycle svg *')]
        .filter((shape) => shape instanceof SVGGeometryElement)
        .map((shape) => getComputedStyle(shape))
        .map(({ stroke, fill }) => (stroke === 'none' ? fill : stroke))
        .filter((colour) => colour !== 'none' && contrast(colour, canvas) < 3);
    });
    expect(weak).toEqual([]);
    expect(await page.locator('main .life-cycle svg *').count()).toBeGreaterThan(3);
  });
});

test('grey areas of a drawing keep an outline', async () => {
  const page = await openPage('/ja/spapi-authorise/', { forcedColors: 'active' });
  expect(await drawn(page, '.drawing .blank')).toMatch(/^solid/u);
});
