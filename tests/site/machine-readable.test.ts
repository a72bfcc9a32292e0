import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changeId, changes } from '../../src/facts/changes.ts';
import { hasBegun } from '../../src/facts/day.ts';
import { site } from '../../src/config/site.ts';
import { locales } from '../../src/locales.ts';
import { sections } from '../../src/sidebar.ts';
import { siteConfig as sample } from '../config/sample-site.config.ts';
import { testBase } from './build-under-base.ts';
import { builtPages } from './built-pages.ts';

const builds = [
  { name: 'at the root', folder: 'dist', start: site.origin },
  { name: `under ${testBase}`, folder: 'dist-base', start: `${sample.url ?? ''}${testBase}` },
];

describe.for(builds)('what machines read, $name', ({ folder, start }) => {
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const pages = new Map(builtPages(folder).map((page) => [start + page.path, page]));

  describe.for(locales)('in %s', (locale) => {
    const text = read(`${locale}/llms.txt`);
    const feed = load(read(`${locale}/changes.xml`), { xml: true });
    const page = pages.get(`${start}/${locale}/changes/`);

    test('llms.txt has one title, a summary, and all pages of the menu with what they say', () => {
      const [title, , summary] = text.split('\n');
      expect(title).toMatch(/^# \S/u);
      expect(summary).toMatch(/^> \S/u);
      const links = [...text.matchAll(/^- \[(?<name>.+)\]\((?<url>[^)]+)\): (?<said>.+)$/gmu)];
      expect(links).toHaveLength(text.match(/^- /gmu)?.length ?? 0);
      const listed = links.filter(({ groups }) => pages.has(groups?.url ?? ''));
      expect(listed).toHaveLength(sections.flatMap(({ items }) => items).length);
      for (const { groups } of listed) {
        expect(
          pages
            .get(groups?.url ?? '')
            ?.$('h1')
            .text(),
        ).toBe(groups?.name);
      }
    });

    test('the feed names its language, itself and every change, which the page shows', () => {
      expect(feed('channel > language').text()).toBe(locale);
      expect(feed('channel > atom\\:link').attr('href')).toBe(`${start}/${locale}/changes.xml`);
      const links = feed('item > link').map((_, node) => feed(node).text());
      expect(links.get()).toEqual(
        changes.map((change) => `${start}/${locale}/changes/#${changeId(change)}`),
      );
      for (const change of changes) {
        const heading = page?.$(`[id="${changeId(change)}"]`);
        expect(heading?.next().text()).toBe(change.text[locale]);
      }
    });

    test('feed readers know each change again, and its day', () => {
      const items = feed('item')
        .map((_, node) => {
          const said = (name: string) => feed(node).children(name).text();
          return { same: said('guid') === said('link'), day: said('pubDate') };
        })
        .get();
      // RFC 822, with four digits for the year: https://www.rssboard.org/rss-profile
      const rfc822 = (day: string) => new Date(day).toUTCString();
      expect(items).toEqual(changes.map(({ day }) => ({ same: true, day: rfc822(day) })));
    });

    test('the page leads to the feed', () => {
      const link = page?.$('link[type="application/rss+xml"]').attr('href');
      expect(new URL(link ?? '', start).href).toBe(`${start}/${locale}/changes.xml`);
    });
  });

  test('llms.txt at the top leads to both languages', () => {
    for (const locale of locales) expect(read('llms.txt')).toContain(`${start}/${locale}/llms.txt`);
  });

  test('the list of formats names its schema by the address at which that stands', () => {
    const list = JSON.parse(read('formats.json')) as { $schema: string; pages: object };
    const schema = JSON.parse(read('formats.schema.json')) as { $id: string };
    expect(list.$schema).toBe(`${start}/formats.schema.json`);
    expect(schema.$id).toBe(list.$schema);
    expect(Object.values(list.pages).every((address: string) => pages.has(address))).toBe(true);
  });
});

describe('changes', () => {
  test('stand newest first, one a day, none in the future', () => {
    const days = changes.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort().reverse());
    expect(days.filter((day) => !hasBegun(day))).toEqual([]);
  });

  test('are told in whole sentences', () => {
    expect(changes.filter(({ text }) => !text.de.endsWith('.') || !text.ja.endsWith('。'))).toEqual(
      [],
    );
  });
});
