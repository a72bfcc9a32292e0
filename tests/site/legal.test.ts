import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { locales } from '../../src/locales.ts';
import { legalPages } from '../../src/messages/legal.ts';
import { siteConfig as sample } from '../config/sample-site.config.ts';
import { testBase } from './build-under-base.ts';
import { builtPages } from './built-pages.ts';

const pages = builtPages();
const samplePages = new Map(builtPages('dist-base').map((page) => [page.path, page]));
const legalPaths = locales.flatMap((locale) => legalPages.map((slug) => `/${locale}/${slug}/`));

describe('the legal pages are one click away, in the language of the page', () => {
  test.for(pages.map(({ path, $ }) => ({ path, $ })))('$path', ({ path, $ }) => {
    const links = $('footer nav a')
      .map((_, node) => $(node).attr('href'))
      .get();
    const language = /^\/(ja|de)\//u.exec(path)?.[1];
    const expected = legalPaths.filter((legal) => !language || legal.startsWith(`/${language}/`));
    expect(links.filter((href) => legalPaths.includes(href)).sort()).toEqual(expected.sort());
  });
});

describe('a legal page says what it is worth', () => {
  test.for(legalPaths)('%s', (path) => {
    const $ = pages.find((page) => page.path === path)?.$;
    const notice = $?.('[role="note"]').text() ?? '';
    expect(notice).toMatch(/Stand: \d|日現在/u);
    expect(/Vorlage:|ひな形：/u.test(notice)).toBe(!site.legalReview);
    expect(/eckigen Klammern|未記入/u.test(notice)).toBe(site.missing.length > 0);
  });

  test('what is missing is marked to see and to hear', () => {
    const $ = pages.find(({ path }) => path === '/de/operator/')?.$;
    const marked = $?.('main mark').first().text();
    if (site.operator?.name) expect(marked).not.toBe('Platzhalter: [Name des Betreibers]');
    else expect(marked).toBe('Platzhalter: [Name des Betreibers]');
  });
});

describe('a complete site names whoever runs it', () => {
  const textOf = (path: string) =>
    samplePages.get(path)?.$('main').text().replace(/\s+/gu, ' ') ?? '';
  const { operator, hosting } = sample;
  const stated = {
    operator: [
      operator?.name,
      operator?.representative,
      ...(operator?.address ?? []),
      operator?.email,
      operator?.phone,
      operator?.contactForm,
      operator?.register?.court,
      operator?.register?.number,
      operator?.vatId,
      operator?.responsible?.name,
      ...(operator?.responsible?.address ?? []),
      sample.contact,
    ],
    privacy: [
      operator?.name,
      hosting?.provider,
      ...(hosting?.address ?? []),
      '14',
      sample.dataProtectionAuthority?.name,
    ],
    accessibility: [sample.contact],
  };
  const cases = locales.flatMap((locale) =>
    Object.entries(stated).map(([slug, facts]) => ({ path: `/${locale}/${slug}/`, facts })),
  );
  test.for(cases)('$path', ({ path, facts }) => {
    const text = textOf(path);
    for (const fact of facts) expect(text).toContain(fact);
  });

  test.for([...samplePages.keys()])('no placeholder is left on %s', (path) => {
    expect(samplePages.get(path)?.$('mark.placeholder').length).toBe(0);
  });

  test('the country stands in the language of the page', () => {
    expect(textOf('/de/operator/')).toContain('Deutschland');
    expect(textOf('/ja/operator/')).toContain('ドイツ');
  });
});

describe('no link tells another site where the reader comes from', () => {
  test.for([...samplePages].map(([path, { $ }]) => ({ path, $ })))('$path', ({ $ }) => {
    const telling = $('a[href^="http"]:not([rel~="noreferrer"])')
      .map((_, node) => $(node).attr('href'))
      .get();
    expect(telling).toEqual([]);
  });
});

test('a path under the base leads to the legal pages as well', () => {
  const links = samplePages.get('/ja/')?.$('footer nav a').first().attr('href');
  expect(links).toBe(`${testBase}/ja/operator/`);
});
