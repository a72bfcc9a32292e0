import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { markShapes } from '../../src/components/brand/mark.ts';
import { faviconIco, faviconSvg, iconPng, icons } from '../../src/publishing/icons.ts';
import { webManifest } from '../../src/publishing/manifest.ts';

describe('icons', () => {
  test.for(Object.entries(icons))('%s is a square of its size', async ([, shape]) => {
    const { width, height } = await sharp(await iconPng(shape, markShapes)).metadata();
    expect([width, height]).toEqual([shape.size, shape.size]);
  });

  test('for home screens fill their square, or iOS would put black behind them', async () => {
    const icon = sharp(await iconPng(icons['apple-touch-icon'], markShapes));
    expect((await icon.stats()).isOpaque).toBe(true);
  });

  test('that systems cut to a circle keep the mark inside it', () => {
    const { size, mark } = icons['icon-maskable'];
    expect((mark * size * Math.SQRT2) / 2).toBeLessThan(size * 0.4);
  });

  test('for tabs follow the colour scheme', () => {
    expect(faviconSvg(markShapes)).toMatch(/prefers-color-scheme:dark.*currentColor/u);
  });

  test('for old browsers stand in an ICO file that names where its one image is', async () => {
    const file = Buffer.from(await faviconIco(markShapes));
    const [length, offset] = [file.readUInt32LE(14), file.readUInt32LE(18)];
    expect([file.readUInt16LE(2), file.readUInt16LE(4), offset + length]).toEqual([
      1,
      1,
      file.length,
    ]);
    expect(await sharp(file.subarray(offset)).metadata()).toMatchObject({
      format: 'png',
      width: 32,
      height: 32,
    });
  });
});

describe('web app manifest', () => {
  test.for([
    { base: '/', home: '/de/', icon: '/icon-192.png' },
    { base: '/some/path', home: '/some/path/de/', icon: '/some/path/icon-192.png' },
  ])('stays under the base path $base', ({ base, home, icon }) => {
    const manifest = webManifest('de', 'Tokens erklärt', base);
    expect(manifest).toMatchObject({ lang: 'de', start_url: home, short_name: 'Warifu' });
    expect(manifest.icons[0]?.src).toBe(icon);
  });
});
