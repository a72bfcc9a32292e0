import { describe, expect, test } from 'vitest';
import { overflowOf, violationsOf } from './audit.ts';
import { useBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { sampled } from './sample.ts';

const openPage = useBrowser();
const paths = sampled(
  builtPages().map(({ path }) => path),
  (path) => path,
);
const widths = [320, 1280];
const themes = ['light', 'dark'] as const;

describe.for(paths)('nobody is shut out of %s', (path) => {
  const states = widths.flatMap((width) => themes.map((theme) => ({ width, theme })));
  test.for(states)('at $width px, $theme', async ({ width, theme }) => {
    // A browser that prefers no language of the site stays on the page where one chooses.
    const page = await openPage(path, {
      viewport: { width, height: 800 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'fr-FR',
    });
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
  });
});
