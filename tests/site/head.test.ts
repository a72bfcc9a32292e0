import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { site, siteName } from '../../src/config/site.ts';
import { formatDate } from '../../src/facts/format.ts';
import { asLocale, locales, otherLocale } from '../../src/locales.ts';
import { pageDates } from '../../src/publishing/page-dates.ts';
import { imageBudget } from '../../src/publishing/social-images.ts';
import { sectionName, sectionOf, sections } from '../../src/sidebar.ts';
import { siteConfig as sample } from '../config/sample-site.config.ts';
import type { BuiltPage } from './built-pages.ts';
import { builtPages, sourceOf } from './built-pages.ts';
import { testBase } from './build-under-base.ts';

const graphLocales = { de: 'de_DE', ja: 'ja_JP' } as const;

/** Characters that search engines show, in about 600 pixels of a title and two lines of a text. */
const shownLength = {
  de: { title: 60, description: [70, 160] },
  ja: { title: 35, description: [25, 90] },
} as const;

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

/** A time as search engines read it. */
const aTime = expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u) as unknown;

interface Crumb {
  readonly position: number;
  readonly name: string;
  readonly item?: string;
}

/** The article and its trail as a page states them for search engines. */
function structured({ $ }: BuiltPage) {
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as {
    '@graph': [Readonly<Record<string, string>>, { itemListElement: readonly Crumb[] }];
  };
  return data['@graph'];
}

const graph = (page: BuiltPage, name: string) => stated(page, `meta[property="${name}"]`);
const localeOf = (path: string) => asLocale(path.split('/')[1] || 'ja');
const slugOf = (path: string) => path.split('/')[2] ?? '';

describe.for(builds)('what a page says of itself, $name', ({ folder, base, origin }) => {
  const start = origin + base;
  const all = builtPages(folder).map((page) => ({ path: page.path, page }));
  const pages = all.filter(({ path }) => !path.includes('404'));
  const perLanguage = pages.filter(({ path }) => path !== '/');
  const articles = perLanguage.filter(
    ({ path }) => slugOf(path) !== '' && slugOf(path) !== 'search',
  );

  test.for(pages)('$path says each thing once', ({ path, page }) => {
    const once = {
      title: page.$('head title').length,
      canonical: stated(page, 'link[rel=canonical]', 'href'),
      url: graph(page, 'og:url'),
      description: stated(page, 'meta[name=description]').length,
      names: ['og:title', 'og:type', 'og:description', 'og:site_name', 'og:image:alt'].map(
        (name) => graph(page, name).filter(Boolean).length,
      ),
      card: stated(page, 'meta[name="twitter:card"]'),
      icons: stated(page, 'link[rel~=icon], link[rel="apple-touch-icon"]', 'href'),
      manifests: stated(page, 'link[rel=manifest]', 'href'),
      feeds: stated(page, 'link[type="application/rss+xml"][title]', 'href'),
    };
    const own = (file: string) => (path === '/' ? [] : [`${base}/${localeOf(path)}/${file}`]);
    expect(once).toEqual({
      title: 1,
      canonical: [start + path],
      url: [start + path],
      description: 1,
      names: [1, 1, 1, 1, 1],
      card: ['summary_large_image'],
      icons: ['/favicon.svg', '/favicon.ico', '/apple-touch-icon.png'].map((file) => base + file),
      manifests: own('site.webmanifest'),
      feeds: own('changes.xml'),
    });
    const files = [...once.icons, ...once.manifests, ...once.feeds];
    expect(files.filter((file) => !existsSync(folder + file.slice(base.length)))).toEqual([]);
  });

  test.for(pages)('$path names its language, and the page in the other one', ({ path, page }) => {
    const locale = localeOf(path);
    expect([...graph(page, 'og:locale'), ...graph(page, 'og:locale:alternate')]).toEqual([
      graphLocales[locale],
      graphLocales[otherLocale(locale)],
    ]);
    const rest = path.slice('/de/'.length);
    const alternates = stated(page, 'link[hreflang]', 'hreflang').map((language, at) => [
      language,
      stated(page, 'link[hreflang]', 'href')[at],
    ]);
    expect(Object.fromEntries(alternates)).toEqual({
      ja: `${start}/ja/${rest}`,
      de: `${start}/de/${rest}`,
      ...(rest === '' && { 'x-default': `${start}/` }),
    });
  });

  test.for(pages)('$path has the image of its section', ({ path, page }) => {
    const section = sectionOf(slugOf(path));
    const image = path === '/' ? 'home' : `${localeOf(path)}/${section?.id ?? 'home'}`;
    expect(graph(page, 'og:image')).toEqual([`${start}/social/${image}.png`]);
    expect(existsSync(`${folder}/social/${image}.png`)).toBe(true);
    const [alt = ''] = graph(page, 'og:image:alt');
    expect(alt.startsWith(`${siteName}: `)).toBe(true);
    if (section) expect(alt).toBe(`${siteName}: ${sectionName(section, localeOf(path))}`);
  });

  test.for(perLanguage)('$path has a title and a description that fit', ({ path, page }) => {
    const limits = shownLength[localeOf(path)];
    const title = page.$('head title').text();
    expect(title.endsWith(` | ${siteName}`)).toBe(true);
    // What is cut off is the name of the site.
    expect([...title].length - ` | ${siteName}`.length).toBeLessThanOrEqual(limits.title);
    const [description = ''] = stated(page, 'meta[name=description]');
    const [least, most] = limits.description;
    expect([...description].length).toBeGreaterThanOrEqual(least);
    expect([...description].length).toBeLessThanOrEqual(most);
    expect(description).toMatch(/[.。?？]$/u);
    expect(graph(page, 'og:description')).toEqual([description]);
  });

  test('no two pages have the same title or description', () => {
    for (const said of [
      pages.map(({ page }) => page.$('head title').text()),
      pages.flatMap(({ page }) => stated(page, 'meta[name=description]')),
    ]) {
      expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
    }
  });

  test.for(articles)('$path tells search engines where it stands', ({ path, page }) => {
    const [article, { itemListElement: trail }] = structured(page);
    const title = page.$('h1').text().trim();
    expect(article).toEqual({
      '@type': 'Article',
      headline: title,
      url: start + path,
      image: graph(page, 'og:image')[0],
      inLanguage: localeOf(path),
      ...(pageDates.has(sourceOf(path)) && { datePublished: aTime, dateModified: aTime }),
      author: expect.objectContaining({ url: `${start}/${localeOf(path)}/operator/` }) as unknown,
    });
    expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1));
    expect(trail[0]?.item).toBe(`${start}${path.slice(0, 4)}`);
    expect(trail.at(-1)?.name).toBe(title);
    expect(trail.slice(0, -1).every(({ item }) => item && leadsSomewhere(item))).toBe(true);
  });

  test.for(articles)('$path tells readers the day that machines read', ({ path, page }) => {
    const [article] = structured(page);
    const { datePublished: published = '', dateModified: changed = '' } = article;
    expect(published <= changed).toBe(true);
    const day = changed && formatDate(changed.slice(0, 'YYYY-MM-DD'.length), localeOf(path));
    expect(page.$('.colophon').text()).toContain(day);
  });

  test.for(all.filter(({ path }) => path.includes('404')))(
    '$path stands at every wrong address, and names none',
    ({ page }) => {
      expect(stated(page, 'link[rel=canonical]', 'href')).toEqual([]);
      expect(stated(page, 'link[hreflang]', 'href')).toEqual([]);
      expect(stated(page, 'meta[property]', 'property')).toEqual([]);
    },
  );

  function leadsSomewhere(address: string): boolean {
    const { pathname, hash } = new URL(address);
    const target = pages.find(({ path }) => base + path === pathname);
    return !!target && (!hash || target.page.$(hash).length === 1);
  }
});

test('a site with an address of its own nowhere names the made-up one', () => {
  const files = globSync('dist-base/**/*.{html,xml,txt,json,webmanifest,js}');
  expect(files.length).toBeGreaterThan(100);
  const madeUp = /warifu\.example(?!\.org)/u;
  expect(files.filter((file) => madeUp.test(readFileSync(file, 'utf8')))).toEqual([]);
});

describe('images for those who share a page', () => {
  const images = new Set(builtPages().flatMap((page) => graph(page, 'og:image')));

  test('stand for each section and home page, in both languages and in one', () => {
    expect(images.size).toBe(locales.length * (sections.length + 1) + 1);
  });

  test.for([...images])('%s has its size and stays light', async (address) => {
    const file = `dist${new URL(address).pathname}`;
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(statSync(file).size).toBeLessThan(imageBudget);
  });
});
