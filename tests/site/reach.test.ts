import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtPages, pagesOf } from './built-pages.ts';

const all = builtPages();

describe.for(locales)('every page is within two clicks of the home page: %s', (locale) => {
  const pages = pagesOf(locale, all);
  const linksOf = (path: string) => {
    const page = pages.get(path);
    const links =
      page
        ?.$('a[href]')
        .map((_, node) => page.$(node).attr('href'))
        .get() ?? [];
    return links.map((href) =>
      new URL(href, `http://site.invalid/${locale}${path}`).pathname.slice(`/${locale}`.length),
    );
  };
  const first = linksOf('/');
  const reached = new Set(['/', ...first, ...first.flatMap(linksOf)]);

  test.for([...pages.keys()].filter((path) => !path.includes('404')))('%s', (path) => {
    expect(reached).toContain(path);
  });
});
