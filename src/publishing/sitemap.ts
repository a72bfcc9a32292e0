import type { SitemapOptions } from '@astrojs/sitemap';
import { withBase } from '../base-path.ts';
import { locales } from '../locales.ts';
import { pageDates } from './page-dates.ts';

/**
 * What the sitemap says of a page beside its address: its counterparts in both languages, and when it
 * last changed. A page that asks search engines to stay away is no part of it.
 *
 * @param origin scheme and host
 * @param base `/` or `/some/path`
 * @param hidden pages that ask them to, by their addresses within a language: `404/`
 */
export function sitemapOptions(
  origin: string,
  base: string,
  hidden: readonly string[],
): NonNullable<SitemapOptions> {
  const start = origin + withBase('/', base);
  const at = (url: string) => {
    const [locale = '', ...rest] = url.slice(start.length).split('/');
    return { locale, slug: rest.join('/') };
  };
  return {
    filter: (url) => !hidden.includes(at(url).slug),
    serialize: (item) => {
      const { locale, slug } = at(item.url);
      const links = locales.map((lang) => ({ lang, url: `${start}${lang}/${slug}` }));
      const file = `src/content/docs/${locale}/${slug.replace(/\/$/u, '') || 'index'}.mdx`;
      const changed = pageDates.get(file)?.changed;
      return {
        ...item,
        // The page that offers both languages is where everybody else begins.
        links: slug === '' ? [...links, { lang: 'x-default', url: start }] : links,
        ...(changed && { lastmod: changed }),
      };
    },
    namespaces: { news: false, image: false, video: false },
  };
}
