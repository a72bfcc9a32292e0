import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { locales } from '../../src/locales.ts';
import { legalPages } from '../../src/messages/legal.ts';
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
    const isTemplate = /Vorlage:|ひな形：/u.test(notice);
    expect(isTemplate).toBe(!/Anwaltlich geprüft am|弁護士の確認を受けました/u.test(notice));
    if (!site.legalReview) expect(isTemplate).toBe(true);
    expect(/eckigen Klammern|未記入/u.test(notice)).toBe(site.missing.length > 0);
  });

  test('what is missing is marked to see and to hear', () => {
    const $ = pages.find(({ path }) => path === '/de/operator/')?.$;
    const marked = $?.('main mark').first().text();
    if (site.operator?.name) expect(marked).not.toBe('Platzhalter: [Name des Betreibers]');
    else expect(marked).toBe('Platzhalter: [Name des Betreibers]');
  });
});

describe('a complete site names whoever runs it, in the language of the page', () => {
  const textOf = (path: string) =>
    samplePages.get(path)?.$('main').text().replace(/\s+/gu, ' ') ?? '';
  const names = { de: 'Muster Beispiel GmbH', ja: 'ムスター有限会社（見本）' };
  const countries = { de: 'Deutschland', ja: 'ドイツ' };
  const cases = locales.flatMap((locale) => [
    {
      path: `/${locale}/operator/`,
      facts: [
        names[locale],
        'Erika Mustermann',
        'Musterstraße 1',
        countries[locale],
        'info@example.org',
        '+49 30 0000000',
        'https://example.org/contact/',
        'Amtsgericht Musterstadt',
        'HRB 00000',
        'DE123456789',
        'DE123456789-00001',
        'Max Mustermann',
        'Beispielweg 2',
        'mistakes@example.org',
      ],
    },
    {
      path: `/${locale}/privacy/`,
      facts: [
        names[locale],
        'officer@example.org',
        'Vertreterplatz 4',
        'Muster Hosting AG',
        'Serverallee 3',
        'Datenschutzaufsicht Musterland',
        { de: '14 Tagen', ja: '14日後' }[locale],
        { de: 'die gekürzte IP-Adresse', ja: '末尾を省いたIPアドレス' }[locale],
      ],
    },
    { path: `/${locale}/accessibility/`, facts: ['mistakes@example.org'] },
  ]);
  test.for(cases)('$path', ({ path, facts }) => {
    const text = textOf(path);
    for (const fact of facts) expect(text).toContain(fact);
  });

  test.for([...samplePages.keys()])('no placeholder is left on %s', (path) => {
    expect(samplePages.get(path)?.$('mark.placeholder').length).toBe(0);
  });
});

describe('no link tells another site where the reader comes from', () => {
  test.for([...samplePages].map(([path, { $ }]) => ({ path, $ })))('$path', ({ $ }) => {
    expect($('meta[name="referrer"]').attr('content')).toBe('no-referrer');
  });
});

test('a path under the base leads to the legal pages as well', () => {
  const links = samplePages.get('/ja/')?.$('footer nav a').first().attr('href');
  expect(links).toBe(`${testBase}/ja/operator/`);
});
