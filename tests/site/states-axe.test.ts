import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { overflowOf, violationsOf } from './audit.ts';
import { useBrowser } from './browser.ts';
import { sampled } from './sample.ts';
import { states } from './states.ts';

const openPage = useBrowser();
const views = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    locales.map((locale) => ({ width, theme, locale })),
  ),
);
const all = states.flatMap((state) =>
  views
    .filter(({ width }) => width === 320 || !state.onlyNarrow)
    .map((view) => ({ ...state, ...view, is: `${state.name}, ${Object.values(view).join(', ')}` })),
);

describe('nobody is shut out of an answer', () => {
  test.for(sampled(all, ({ is }) => is))('$is', async ({ path, act, width, theme, locale }) => {
    const page = await openPage(`/${locale}/${path}`, {
      viewport: { width, height: 800 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    await act(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page), 'the page scrolls sideways').toBeLessThanOrEqual(0);
  });
});
