import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { markShapes } from '../../src/components/brand/mark.ts';
import { openCache } from '../../src/publishing/build-cache.ts';
import { drawSocialImage } from '../../src/publishing/social-images-drawing.ts';
import { balancedLines, filledLines } from '../../src/publishing/social-images-lines.ts';
import { phrases } from '../../src/publishing/social-images-phrases.ts';
import { fontFiles, openTypeface } from '../../src/publishing/social-images-type.ts';
import {
  assertWithinBudget,
  imageBudget,
  renderSocialImage,
} from '../../src/publishing/social-images.ts';

const image = {
  locale: 'de',
  tagline: 'Tokens und IDs',
  title: 'Verstehen',
  details: ['Händlertoken', 'Refresh-Token'],
} as const;

describe('a line ends where a reader would pause', () => {
  const cases = [
    { locale: 'ja', parts: ['ツールに', '「トークン」を', '求められたら'] },
    { locale: 'ja', parts: ['出品者の', 'トークンと', 'IDの', '手引き'] },
    { locale: 'ja', parts: ['更新する・', '取り消す'] },
    { locale: 'ja', parts: ['この', 'サイトについて'] },
    { locale: 'ja', parts: ['再認可の', '方法'] },
    { locale: 'de', parts: ['Erneuern ', 'und entziehen'] },
    { locale: 'de', parts: ['Für alle, ', 'die bei Amazon ', 'verkaufen.'] },
    { locale: 'de', parts: ['Refresh-', 'Token'] },
    { locale: 'de', parts: ['E-Mail ', 'zum Ablauf'] },
    { locale: 'de', parts: ['Autorisierungs\u{AD}', 'verfahren'] },
  ] as const;
  test.for(cases)('$parts', async ({ locale, parts }) => {
    expect(await phrases(parts.join(''), locale)).toEqual(parts);
  });
});

describe('lines', () => {
  const measure = (line: string) => line.length;

  test('are as few as possible', () => {
    expect(filledLines(['eins ', 'zwei ', 'drei'], measure, 10)).toEqual(['eins zwei', 'drei']);
  });

  test('are about equally wide, where a title is set', () => {
    expect(balancedLines(['aa ', 'bb ', 'cc ', 'dd'], measure, 9)).toEqual(['aa bb', 'cc dd']);
  });

  test('show a soft hyphen at their end only, and no separator there', () => {
    const pieces = ['Auto\u{AD}', 'risie\u{AD}', 'rung · ', 'ID'];
    expect(filledLines(pieces, measure, 10)).toEqual(['Autorisie-', 'rung · ID']);
    expect(filledLines(pieces, measure, 7)).toEqual(['Auto-', 'risie-', 'rung', 'ID']);
    expect(filledLines(['検索／', '用語集'], measure, 4)).toEqual(['検索', '用語集']);
  });

  test('are none where a word is too wide', () => {
    expect(filledLines(['Autorisierung'], measure, 10)).toBeUndefined();
  });
});

describe('glyphs', () => {
  const typeface = openTypeface(fontFiles.bold);

  test('come from the font of the package: kana and kanji are one em wide', () => {
    expect(typeface('割符のトークン', 10).width).toBe(70);
  });

  test('are kerned', () => {
    const apart = typeface('W', 100).width + typeface('a', 100).width;
    expect(typeface('Wa', 100).width).toBeLessThan(apart);
  });

  test('that the font lacks stop the build with their name', () => {
    expect(() => typeface('割符 \u{1F511}', 10)).toThrow(/no glyph for ".*" \(U\+1F511\)/u);
  });

  test('of a font that is not there stop the build with what to do', () => {
    expect(() => openTypeface('@expo-google-fonts/noto-sans-jp/none.ttf')).toThrow(/npm ci/u);
  });
});

describe('an image', () => {
  test('holds outlines alone, so that no font of the machine shows', async () => {
    expect(await drawSocialImage(image, markShapes)).not.toContain('<text');
  });

  test('whose title does not fit stops the build with the title', async () => {
    const title = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    await expect(drawSocialImage({ ...image, title }, markShapes)).rejects.toThrow(title);
  });

  test('whose sentence does not fit stops the build with the sentence', async () => {
    const details = ['Ein Satz, der nicht aufhört. '.repeat(20)];
    await expect(drawSocialImage({ ...image, details }, markShapes)).rejects.toThrow(details[0]);
  });

  test('whose list does not fit shows that it goes on', async () => {
    const items = Array.from({ length: 40 }, (_, n) => `Händlertoken ${n}`);
    const drawn = await drawSocialImage({ ...image, details: items }, markShapes);
    // Two stand in a line, and four lines below the title.
    const cut = items.slice(0, 9).map((_, count) => [...items.slice(0, count), '…']);
    const asCut = cut.map((details) => drawSocialImage({ ...image, details }, markShapes));
    expect(await Promise.all(asCut)).toContain(drawn);
  });

  test('over its budget stops the build with its address', () => {
    expect(() => assertWithinBudget('/social/de/home.png', imageBudget + 1)).toThrow(
      /\/social\/de\/home\.png has 61441 bytes/u,
    );
    expect(() => assertWithinBudget('/social/de/home.png', imageBudget)).not.toThrow();
  });

  test('is drawn once for the same content, and again for another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'social-images-'));
    const cache = openCache(folder);
    const svg = await drawSocialImage(image, markShapes);
    const first = await renderSocialImage('a.png', svg, cache);
    expect(await sharp(first).metadata()).toMatchObject({ width: 1200, height: 630 });
    const [file = ''] = readdirSync(folder);
    writeFileSync(join(folder, file), 'kept');
    expect(Buffer.from(await renderSocialImage('a.png', svg, cache)).toString()).toBe('kept');
    const other = await drawSocialImage({ ...image, title: 'Nachschlagen' }, markShapes);
    await renderSocialImage('a.png', other, cache);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
