import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { overflowOf } from './audit.ts';
import { useBrowser } from './browser.ts';

/** A reader who set the letters of the browser to 200 %; pages are not enlarged with them. */
const openPage = useBrowser(['--blink-settings=defaultFontSize=32']);
const telephone = { viewport: { width: 412, height: 915 } };

describe.for(locales)('with letters twice as large, on a telephone: %s', (locale) => {
  test.for(['', 'renew/', 'token-checker/', 'findings/', 'troubleshoot-errors/'])(
    'nothing is cut off or covered on /%s',
    async (path) => {
      const page = await openPage(`/${locale}/${path}`, telephone);
      expect(await overflowOf(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
      const controls = page.locator('.page-header, nav').locator('a, button, select');
      const covered = await controls.evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each) => ({ each, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.top < 112)
          .filter(({ each, box: { left, right, top, bottom } }) => {
            const y = (top + bottom) / 2;
            const ends = [left + 2, (left + right) / 2, right - 2];
            return ends.some((x) => !each.contains(document.elementFromPoint(x, y)));
          })
          .map(({ each }) => each.outerHTML.slice(0, 80)),
      );
      expect(covered).toEqual([]);
    },
  );

  test('a drawn screen fits into a narrower telephone', async () => {
    const page = await openPage(`/${locale}/confirm-procedure/`, {
      viewport: { width: 390, height: 844 },
    });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
});
