import type { Locale } from '../locales.ts';
import type { FileDates } from './history.ts';

/** A page and where it stands, for search engines. Addresses are absolute. */
export interface Article {
  readonly locale: Locale;
  readonly url: string;
  readonly title: string;
  readonly image: string;
  /** Undefined where nobody knows them. */
  readonly dates: FileDates | undefined;
  /** Pages above this one, the home page first. */
  readonly trail: readonly { readonly name: string; readonly url: string }[];
  /** Who answers for the page, and the page that says so. */
  readonly author: {
    readonly type: 'Organization' | 'Person';
    readonly name: string;
    readonly url: string;
  };
}

/**
 * The article and its breadcrumbs as JSON-LD in the words of https://schema.org, as far as Google
 * reads them:
 * https://developers.google.com/search/docs/appearance/structured-data/article and `…/breadcrumb`.
 */
export function articleData({ locale, url, title, image, dates, trail, author }: Article) {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: title,
        url,
        image,
        inLanguage: locale,
        datePublished: dates?.published,
        dateModified: dates?.changed,
        author: { '@type': author.type, name: author.name, url: author.url },
      },
      {
        '@type': 'BreadcrumbList',
        // The last one is the page itself, which needs no address.
        itemListElement: [...trail, { name: title, url: undefined }].map((page, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: page.name,
          item: page.url,
        })),
      },
    ],
  };
}
