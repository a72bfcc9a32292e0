import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { formatDate } from '../../src/facts/format.ts';
import { asLocale } from '../../src/locales.ts';
import { pageDates } from '../../src/publishing/page-dates.ts';
import { siteConfig as sample } from '../config/sample-site.config.ts';
import { testBase } from './build-under-base.ts';
import { builtPages, sourceOf } from './built-pages.ts';

const builds = [
  { name: 'at the root', folder: 'dist', start: site.origin },
  { name: `under ${testBase}`, folder: 'dist-base', start: `${sample.url ?? ''}${testBase}` },
];

describe.for(builds)('the sitemap $name', ({ folder, start }) => {
  const $ = load(readFileSync(`${folder}/sitemap-0.xml`, 'utf8'), { xml: true });
  const entries = $('url')
    .map((_, node) => ({
      address: $(node).children('loc').text(),
      changed: $(node).children('lastmod').text(),
      links: alternates($, $(node).children('xhtml\\:link')),
    }))
    .get();
  const pages = new Map(builtPages(folder).map((page) => [start + page.path, page]));

  test('has every page once, except for wrong addresses', () => {
    const found = [...pages.keys()].filter((address) => !address.includes('404'));
    expect(entries.map(({ address }) => address).sort()).toEqual(found.sort());
  });

  test.for(entries)('$address: its counterparts are those of the page', ({ address, links }) => {
    const page = pages.get(address);
    expect(links).toEqual(page && alternates(page.$, page.$('head link[hreflang]')));
  });

  test.for(entries.filter(({ address }) => address !== `${start}/`))(
    '$address: last changed when the page says',
    ({ address, changed }) => {
      const page = pages.get(address);
      const locale = asLocale(address.slice(start.length).split('/')[1]);
      const day = changed && formatDate(changed.slice(0, 'YYYY-MM-DD'.length), locale);
      expect(changed !== '').toBe(pageDates.has(sourceOf(address.slice(start.length))));
      expect(page?.$('.colophon').text()).toContain(day);
      const data = page?.$('script[type="application/ld+json"]').text();
      if (data) expect(data).toContain(`"dateModified":"${changed.replace('.000', '')}"`);
    },
  );

  test('is named by the list of sitemaps', () => {
    expect(readFileSync(`${folder}/sitemap-index.xml`, 'utf8')).toContain(
      `<loc>${start}/sitemap-0.xml</loc>`,
    );
  });
});

/** Addresses by language. */
function alternates(
  $: CheerioAPI,
  links: ReturnType<CheerioAPI>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    links.get().map((link) => [$(link).attr('hreflang') ?? '', $(link).attr('href') ?? '']),
  );
}
