import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import type { BuiltPage } from './built-pages.ts';
import { builtPages, pagesOf } from './built-pages.ts';

const pages = builtPages();
const japanese = pagesOf('ja', pages);
const german = pagesOf('de', pages);
const localePages = pages.filter(({ path }) => /^\/(?:ja|de)\//u.test(path));

/** Text a reader sees or hears, without what is marked as another language, and without code. */
function ownText({ $ }: BuiltPage, language: string): string {
  const body = $('body').clone();
  body
    .find(`script, style, template, code, [translate="no"], [lang]:not([lang="${language}"])`)
    .remove();
  const labels = body.find('[aria-label], [title], [placeholder], [alt]').get();
  const attributes = labels.flatMap((node) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => $(node).attr(name) ?? ''),
  );
  return [body.text(), ...attributes].join('\n');
}

test('both languages have the same pages', () => {
  expect([...japanese.keys()].sort()).toEqual([...german.keys()].sort());
});

describe('a section has the same address in both languages', () => {
  test.for([...japanese.keys()].map((path) => ({ path })))('$path', ({ path }) => {
    const ids = (page: BuiltPage | undefined) =>
      page
        ?.$('main :is(h1, h2, h3, h4)[id]')
        .map((_, node) => page.$(node).attr('id'))
        .get();
    expect(ids(japanese.get(path))).toEqual(ids(german.get(path)));
  });
});

describe('each page says which language it is in', () => {
  test.for(localePages.map((page) => ({ path: page.path, page })))('$path', ({ path, page }) => {
    const language = path.slice(1, 3);
    expect(page.$('html').attr('lang')).toBe(language);
    expect(page.$('main').attr('lang') ?? language).toBe(language);
  });

  test('the pages at the root mark the text of each language', () => {
    for (const path of ['/', '/404.html']) {
      const page = pages.find((candidate) => candidate.path === path);
      expect(
        page
          ?.$('section')
          .map((_, node) => page.$(node).attr('lang'))
          .get(),
      ).toEqual(['ja', 'de']);
    }
  });
});

test('no German sentence ends in two full stops, as one does behind a value that ends in one', () => {
  const twice = [...german].flatMap(([path, page]) =>
    [...ownText(page, 'de').matchAll(/.{0,40}\S\.\.(?!\.)/gu)].map(([text]) => `${path}: ${text}`),
  );
  expect(twice).toEqual([]);
});

describe('search engines learn of both versions of a page', () => {
  const articles = localePages.filter(({ path }) => !path.includes('404'));
  test.for(articles.map((page) => ({ path: page.path, page })))('$path', ({ path, page }) => {
    const alternates = Object.fromEntries(
      page
        .$('link[rel="alternate"][hreflang]')
        .map((_, node) => {
          const href = page.$(node).attr('href') ?? '';
          return [[page.$(node).attr('hreflang'), new URL(href).pathname] as [string, string]];
        })
        .get(),
    ) as Record<string, string>;
    const rest = path.slice('/ja'.length);
    const home = rest === '/' ? { 'x-default': '/' } : {};
    expect(alternates).toEqual({ ja: `/ja${rest}`, de: `/de${rest}`, ...home });
  });
});

describe('no text of another language slips in', () => {
  test.for([...german].map(([path, page]) => ({ path, page })))(
    'no Japanese on the German page $path',
    ({ page }) => {
      expect(ownText(page, 'de')).not.toMatch(
        /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
      );
    },
  );

  test.for([...japanese].map(([path, page]) => ({ path, page })))(
    'no German on the Japanese page $path',
    ({ page }) => {
      expect(ownText(page, 'ja')).not.toMatch(/[äöüÄÖÜß„]/u);
    },
  );

  const english =
    /\b(?:Section titled|Skip to|Search|Clear|Cancel|Load more|results? for|Note|Tip|Caution|Danger|On this page|Overview|Previous|Next|Menu|Main|Select|Dark|Light|Auto|Edit page|Last updated|Not found|Footnotes|Back to)\b/u;
  test.for(localePages.map((page) => ({ path: page.path, page })))(
    'no English interface text on $path',
    ({ path, page }) => {
      // The German interface has these words of its own.
      const text = ownText(page, path.slice(1, 3)).replace(/\b(?:Note|Menü)\b/gu, '');
      expect(english.exec(text)?.[0]).toBeUndefined();
    },
  );

  test.for([...german].map(([path, page]) => ({ path, page })))(
    'German says Sie: $path',
    ({ page }) => {
      expect(/\b(?:du|dein\w*|dir|dich)\b/iu.exec(ownText(page, 'de'))?.[0]).toBeUndefined();
    },
  );
});

describe('no Markdown is left as it was typed', () => {
  test.for(pages.map((page) => ({ path: page.path, page })))('$path', ({ page }) => {
    const body = page.$('body').clone();
    body.find('script, style, code').remove();
    expect(/\*\*|\{#|\\\{|:::/u.exec(body.text())?.[0]).toBeUndefined();
  });
});

test('the two languages of the site are the ones that are tested here', () => {
  expect([...locales].sort()).toEqual(['de', 'ja']);
});
