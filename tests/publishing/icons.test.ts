import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { markShapes } from '../../src/components/brand/mark.ts';
import { faviconIco, iconPng, icons } from '../../src/publishing/icons.ts';
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

  test('show the mark that tabs show: all of it, and nothing that brings a colour of its own', () => {
    expect(readFileSync('public/favicon.svg', 'utf8').replaceAll('\n', '')).toContain(markShapes);
    expect(markShapes.match(/<path/gu)).toHaveLength(2);
    expect(markShapes).not.toMatch(/#[0-9a-f]{3}/iu);
  });

  test('for home screens stand on the colour that the mark has in tabs', async () => {
    const [accent] = /#[0-9a-f]{6}/u.exec(readFileSync('public/favicon.svg', 'utf8')) ?? [];
    const icon = sharp(await iconPng(icons['apple-touch-icon'], markShapes));
    const corner = await icon.extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
    expect(`#${corner.subarray(0, 3).toString('hex')}`).toBe(accent);
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
