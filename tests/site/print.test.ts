import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { sampled } from './sample.ts';

const openPage = useBrowser();

/** Width between the margins of A4 at 96 pixels per inch. */
const paper = { width: Math.floor(((210 - 2 * 16) / 25.4) * 96), height: 1000 };

const paths = builtPages()
  .map(({ path }) => path)
  .filter((path) => /^\/(?:de|ja)\//u.test(path));
const always = ['/de/token-formats/', '/ja/token-formats/', '/de/token-checker/', '/ja/renew/'];

describe('on paper', () => {
  test.for([...new Set([...always, ...sampled(paths, (path) => path)])])('%s', async (path) => {
    const page = await openPage(path, { viewport: paper, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const isSeen = (node: Element) => node.checkVisibility() && node.clientWidth > 1;
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const width = document.documentElement.clientWidth;
      const link = all('.sources a[href^="http"]')[0];
      return {
        ink: getComputedStyle(document.body).color,
        controls: all('button, input, select, nav')
          .filter(isSeen)
          .map((node) => node.outerHTML),
        cut: all('main :is(table, pre, figure, .cells, dl)')
          .filter((node) => isSeen(node) && node.getBoundingClientRect().right > width + 1)
          .map((node) => node.outerHTML.slice(0, 80)),
        address: link && getComputedStyle(link, '::after').content,
        href: link?.getAttribute('href'),
      };
    });
    // The dark theme would print white on white.
    const [red = 255] = (/\d+/u.exec(seen.ink) ?? []).map(Number);
    expect(red).toBeLessThan(80);
    expect(seen.controls).toEqual([]);
    expect(seen.cut).toEqual([]);
    if (seen.href) expect(seen.address).toContain(seen.href);
  });
});
