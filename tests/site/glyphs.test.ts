import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

test('Japanese letters have shapes of their own, so that screenshots prove something', async () => {
  const page = await openPage('/ja/');
  const drawings = await page.evaluate(() =>
    ['認', '証', '出', 'ト'].map((letter) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.font = `40px ${getComputedStyle(document.body).fontFamily}`;
      context.fillText(letter, 10, 60);
      return canvas.toDataURL();
    }),
  );
  expect(new Set(drawings).size).toBe(drawings.length);
});
