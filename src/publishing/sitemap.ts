import type { SitemapOptions } from '@astrojs/sitemap';
import { withBase } from '../base-path.ts';
import { locales } from '../locales.ts';
import { pageDates } from './page-dates.ts';

/**
 * What the sitemap says of a page beside its address: its counterparts in both languages, and when it
 * last changed. The pages for wrong addresses are no part of it.
 *
 * @param origin scheme and host
 * @param base `/` or `/some/path`
 */
export function sitemapOptions(origin: string, base: string): NonNullable<SitemapOptions> {
  const start = origin + withBase('/', base);
  const at = (url: string) => {
    const [locale = '', ...rest] = url.slice(start.length).split('/');
    return { locale, slug: rest.join('/') };
  };
  return {
    filter: (url) => at(url).slug !== '404/',
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
