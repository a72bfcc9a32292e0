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
const always = [
  '/de/token-formats/',
  '/ja/token-formats/',
  '/de/token-checker/',
  '/ja/renew/',
  '/ja/which-way/',
  '/de/expiry-calculator/',
  '/de/',
  '/ja/search/',
];

describe('on paper', () => {
  test.for([...new Set([...always, ...sampled(paths, (path) => path)])])('%s', async (path) => {
    const page = await openPage(path, { viewport: paper, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const isSeen = (node: Element) => node.checkVisibility() && node.clientWidth > 1;
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const outside = (selector: string) => all(selector).filter(isSeen);
      const width = document.documentElement.clientWidth;
      const link = all('.sources a[href^="http"]')[0];
      return {
        ink: getComputedStyle(document.body).color,
        controls: outside('button, input, select, nav').map((node) => node.outerHTML),
        cut: outside('main :is(table, pre, figure, .cells, dl)')
          .filter((node) => node.getBoundingClientRect().right > width + 1)
          .map((node) => node.outerHTML.slice(0, 80)),
        folded: outside('main summary').filter((summary) => {
          const rest = summary.parentElement?.lastElementChild;
          return !!rest && rest.clientHeight === 0;
        }).length,
        empty: outside('.reader-tool').filter((tool) => tool.innerText.trim() === '').length,
        // What is inline has no say in where a sheet ends.
        alone: all('main :is(h2, h3)')
          .map((heading) => heading.closest('.sl-heading-wrapper') ?? heading)
          .filter((block) => isSeen(block) && getComputedStyle(block).breakAfter !== 'avoid')
          .map((block) => block.textContent),
        address: link && getComputedStyle(link, '::after').content,
        href: link?.getAttribute('href'),
        from: outside('.colophon li').map((line) => line.innerText),
        canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      };
    });
    expect(darkest(seen.ink)).toBe(true);
    expect(seen.controls).toEqual([]);
    expect(seen.cut).toEqual([]);
    expect(seen.folded).toBe(0);
    expect(seen.empty).toBe(0);
    expect(seen.alone).toEqual([]);
    if (seen.href) expect(seen.address).toContain(seen.href);
    if (!path.includes('404')) expect(seen.from).toContain(seen.canonical);
  });

  test.for(['/', '/404.html'])('%s, in both languages', async (path) => {
    const page = await openPage(path, { colorScheme: 'dark', javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(darkest(ink)).toBe(true);
  });

  test('the questions that show the way stand unfolded, or as far as they were answered', async () => {
    const page = await openPage('/de/which-way/', { viewport: paper });
    const answers = page.locator('way-finder .answers a');
    await answers.first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('way-finder [data-end]:visible').count()).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'screen' });
    await answers.first().click();
    await page.locator('way-finder .so-far').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('way-finder [data-end]:visible').count()).toBe(0);
    expect(await page.locator('way-finder .so-far').isVisible()).toBe(true);
  });
});

/** Whether a colour is near black. The dark theme would print white on white. */
function darkest(colour: string): boolean {
  const [red = 255] = (/\d+/u.exec(colour) ?? []).map(Number);
  return red < 80;
}
