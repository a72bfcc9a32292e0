import type { Locale } from '../locales.ts';

/** A page and where it stands, for search engines. Addresses are absolute. */
export interface Article {
  readonly locale: Locale;
  readonly url: string;
  readonly title: string;
  readonly image: string;
  /** Day of the last change: `2026-11-21`. */
  readonly modified: string;
  /** Pages above this one, the home page first. */
  readonly trail: readonly { readonly name: string; readonly url: string }[];
  readonly publisher: { readonly type: 'Organization' | 'Person'; readonly name: string };
}

/** The article and its breadcrumbs as JSON-LD in the words of https://schema.org. */
export function articleData({ locale, url, title, image, modified, trail, publisher }: Article) {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: title,
        url,
        image,
        inLanguage: locale,
        dateModified: modified,
        publisher: { '@type': publisher.type, name: publisher.name },
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
