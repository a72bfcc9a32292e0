import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { overflowOf } from './audit.ts';
import { useBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { tabThrough } from './focus.ts';
import { sampled } from './sample.ts';
import { states } from './states.ts';

const openPage = useBrowser();
/** What is left of a window of 1280 by 1024 pixels when a page is enlarged to 400 %. */
const enlarged = { width: 320, height: 256 };
const paths = sampled(
  builtPages().map(({ path }) => path),
  (path) => path,
);

/** Height of what stays on screen when one scrolls, as a share of the window. */
const stickyShare = (page: Page) =>
  page.evaluate(() => {
    scrollTo(0, 600);
    const fixed = [...document.querySelectorAll('*')].filter((each) => {
      const { position, visibility } = getComputedStyle(each);
      return /fixed|sticky/u.test(position) && visibility === 'visible' && each.checkVisibility();
    });
    const bottoms = fixed
      .map((each) => each.getBoundingClientRect())
      .filter(({ top, bottom }) => top <= 1 && bottom > 0)
      .map(({ bottom }) => bottom);
    return Math.max(0, ...bottoms) / innerHeight;
  });

describe('a page enlarged to 400 % loses nothing: %s', () => {
  test.for(paths)('%s', async (path) => {
    const page = await openPage(path, { viewport: enlarged, locale: 'fr-FR' });
    expect(await overflowOf(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
    expect(await stickyShare(page), 'share of the window that stays').toBeLessThan(1 / 3);
  });

  const parts = ['checker: damaged', 'search: results', 'label finder: the question'];
  const shown = states.filter(({ name }) => parts.includes(name));
  const rows = shown.flatMap((state) => locales.map((locale) => ({ ...state, locale })));
  test.for(rows)('$name: $locale', async ({ path, act, locale }) => {
    const page = await openPage(`/${locale}/${path}`, { viewport: enlarged });
    await act(page);
    expect(await overflowOf(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
  });
});

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const wideSpacing = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

describe('text spaced as wide as readers may need it is not cut off', () => {
  test.for(paths)('%s', async (path) => {
    const page = await openPage(path, {
      viewport: { width: 320, height: 800 },
      locale: 'fr-FR',
      bypassCSP: true,
    });
    await page.addStyleTag({ content: wideSpacing });
    expect(await overflowOf(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((each) => {
          const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(each);
          // For screen readers only; or shortened on purpose, and whole elsewhere.
          if (clipPath !== 'none' || textOverflow === 'ellipsis') return false;
          if (each.clientHeight < 2 || !each.checkVisibility()) return false;
          return (
            (/hidden|clip/u.test(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
            (/hidden|clip/u.test(overflowY) && each.scrollHeight > each.clientHeight + 1)
          );
        })
        .map((each) => `${each.localName}.${each.className}`),
    );
    expect(cut).toEqual([]);
  });
});

describe('nothing moves for who wants no motion', () => {
  test.for(paths)('%s', async (path) => {
    const page = await openPage(path, { reducedMotion: 'reduce', locale: 'fr-FR' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((each) =>
        [undefined, '::before', '::after'].flatMap((pseudo) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(each, pseudo);
          const isStill =
            !/[1-9]/u.test(transitionDuration) &&
            (animationName === 'none' || !/[1-9]/u.test(animationDuration)) &&
            scrollBehavior !== 'smooth';
          return isStill ? [] : `${each.localName}${pseudo ?? ''}`;
        }),
      ),
    );
    expect(moving).toEqual([]);
  });
});
