import { withBase } from '../base-path.ts';
import type { Locale } from '../locales.ts';
import { imageSize } from './social-images-drawing.ts';

/** A tag for the head of a page, in the shape that Starlight takes. */
export interface HeadTag {
  readonly tag: 'link' | 'meta' | 'script';
  readonly attrs: Readonly<Record<string, string>>;
  readonly content?: string;
}

/** Languages as Open Graph writes them: with the country whose readers the pages address. */
const graphLocales: Readonly<Record<Locale, string>> = { de: 'de_DE', ja: 'ja_JP' };

/**
 * What services show of a page that somebody shares (https://ogp.me).
 *
 * @param image absolute address of the image
 * @param alt what stands on the image
 * @param languages of the page itself, then of its counterpart
 */
export function sharingTags(
  type: 'article' | 'website',
  image: string,
  alt: string,
  [own, other]: readonly [Locale, Locale],
): readonly HeadTag[] {
  return [
    property('og:type', type),
    property('og:locale', graphLocales[own]),
    property('og:locale:alternate', graphLocales[other]),
    property('og:image', image),
    property('og:image:width', `${imageSize.width}`),
    property('og:image:height', `${imageSize.height}`),
    property('og:image:alt', alt),
  ];
}

/**
 * Icons beside the SVG one; manifest and feed of a language.
 *
 * @param feed what the feed is called
 */
export function companionLinks(base: string, locale: Locale, feed: string): readonly HeadTag[] {
  return [
    link('icon', withBase('/favicon.ico', base), { sizes: '32x32' }),
    link('apple-touch-icon', withBase('/apple-touch-icon.png', base)),
    link('manifest', withBase(`/${locale}/site.webmanifest`, base)),
    link('alternate', withBase(`/${locale}/changes.xml`, base), {
      type: 'application/rss+xml',
      title: feed,
    }),
  ];
}

/** Asks search engines to stay away. */
export const hidden: HeadTag = { tag: 'meta', attrs: { name: 'robots', content: 'noindex' } };

/** A data block in JSON-LD; browsers do not run it. */
export function dataBlock(data: object): HeadTag {
  return {
    tag: 'script',
    attrs: { type: 'application/ld+json' },
    // A "</script>" inside a text would end the element.
    content: JSON.stringify(data).replaceAll('<', '\\u003c'),
  };
}

/** Puts tags into a head: in the place of those that say the same, or at the end. */
export function mergeTags<
  Tag extends { readonly attrs?: Readonly<Record<string, unknown>> | undefined },
>(head: readonly Tag[], tags: readonly HeadTag[]): (HeadTag | Tag)[] {
  const key = ({ attrs }: Tag | HeadTag) => attrs?.property ?? attrs?.name;
  const said = new Set(tags.map(key).filter(Boolean));
  return [...head.filter((tag) => !said.has(key(tag))), ...tags];
}

function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { property: name, content } };
}

function link(rel: string, href: string, more: Readonly<Record<string, string>> = {}): HeadTag {
  return { tag: 'link', attrs: { rel, href, ...more } };
}
