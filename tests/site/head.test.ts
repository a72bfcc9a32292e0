import { existsSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { locales } from '../../src/locales.ts';
import { imageBudget } from '../../src/publishing/social-images.ts';
import { sections } from '../../src/sidebar.ts';
import { siteConfig as sample } from '../config/sample-site.config.ts';
import type { BuiltPage } from './built-pages.ts';
import { builtPages } from './built-pages.ts';
import { testBase } from './build-under-base.ts';

const graphLocales: Readonly<Record<string, string>> = { de: 'de_DE', ja: 'ja_JP' };

const builds = [
  { name: 'at the root', folder: 'dist', base: '', origin: site.origin },
  { name: `under ${testBase}`, folder: 'dist-base', base: testBase, origin: sample.url ?? '' },
];

/** Every value that a page states under a name. */
function stated({ $ }: BuiltPage, selector: string, attribute = 'content'): string[] {
  return $(`head ${selector}`)
    .map((_, node) => $(node).attr(attribute))
    .get();
}

describe.for(builds)('what a page says of itself, $name', ({ folder, base, origin }) => {
  const pages = builtPages(folder)
    .filter(({ path }) => !path.includes('404'))
    .map((page) => ({ path: page.path, page }));

  test.for(pages)('$path says each thing once', ({ path, page }) => {
    const here = origin + base + path;
    const once = {
      title: page.$('head title').length,
      canonical: stated(page, 'link[rel=canonical]', 'href'),
      url: stated(page, 'meta[property="og:url"]'),
      description: stated(page, 'meta[name=description]').length,
      names: ['og:title', 'og:type', 'og:description', 'og:site_name', 'og:image:alt'].map(
        (name) => stated(page, `meta[property="${name}"]`).filter(Boolean).length,
      ),
      card: stated(page, 'meta[name="twitter:card"]'),
      manifests: stated(page, 'link[rel=manifest]', 'href').length,
    };
    expect(once).toEqual({
      title: 1,
      canonical: [here],
      url: [here],
      description: 1,
      names: [1, 1, 1, 1, 1],
      card: ['summary_large_image'],
      manifests: path === '/' ? 0 : 1,
    });
  });

  test.for(pages)('$path names its language, and the other one', ({ path, page }) => {
    const locale = path.split('/')[1] || 'ja';
    const other = locale === 'de' ? 'ja' : 'de';
    expect([
      ...stated(page, 'meta[property="og:locale"]'),
      ...stated(page, 'meta[property="og:locale:alternate"]'),
    ]).toEqual([graphLocales[locale], graphLocales[other]]);
  });

  test.for(pages)('$path has an image in its language', ({ path, page }) => {
    const [image = '', ...more] = stated(page, 'meta[property="og:image"]');
    expect(more).toEqual([]);
    expect(image.startsWith(`${origin}${base}/social${path.slice(0, 3)}`)).toBe(true);
    expect(existsSync(folder + new URL(image).pathname.slice(base.length))).toBe(true);
  });

  test.for(pages.filter(({ page }) => page.$('.facts').length > 0))(
    '$path tells search engines where it stands',
    ({ path, page }) => {
      const blocks = page.$('script[type="application/ld+json"]');
      const data = JSON.parse(blocks.text()) as {
        '@graph': [
          { '@type': string; url: string; inLanguage: string; dateModified: string },
          { itemListElement: { position: number; name: string; item?: string }[] },
        ];
      };
      const [article, { itemListElement: trail }] = data['@graph'];
      expect(article).toMatchObject({
        '@type': 'TechArticle',
        url: origin + base + path,
        inLanguage: path.slice(1, 3),
      });
      expect(article.dateModified).toMatch(/^20\d\d-\d\d-\d\d$/u);
      expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1));
      expect(trail[0]?.item).toBe(`${origin}${base}${path.slice(0, 4)}`);
      expect(trail.at(-1)?.name).toBe(page.$('h1').text());
      expect(trail.slice(0, -1).every(({ item }) => item && leadsSomewhere(item))).toBe(true);
    },
  );

  function leadsSomewhere(address: string): boolean {
    const { pathname, hash } = new URL(address);
    const target = pages.find(({ path }) => base + path === pathname);
    return !!target && (!hash || target.page.$(hash).length === 1);
  }
});

describe('images for those who share a page', () => {
  const images = new Set(builtPages().flatMap((page) => stated(page, 'meta[property="og:image"]')));

  test('stand for each section and home page, in both languages and in one', () => {
    expect(images.size).toBe(locales.length * (sections.length + 1) + 1);
  });

  test.for([...images])('%s has its size and stays light', async (address) => {
    const file = `dist${new URL(address).pathname}`;
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(statSync(file).size).toBeLessThan(imageBudget);
  });
});
