import rss from '@astrojs/rss';
import { changeId, changes } from '../facts/changes.ts';
import { formatDate } from '../facts/format.ts';
import type { Locale } from '../locales.ts';

/** What a feed says of itself. Addresses are absolute. */
export interface FeedHead {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly self: string;
}

/** The feed of changes in a language (RSS 2.0). */
export function changesFeed({
  locale,
  title,
  description,
  page,
  self,
}: FeedHead): Promise<Response> {
  return rss({
    title,
    description,
    site: page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locale}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: changes.map((change) => ({
      title: formatDate(change.day, locale),
      link: `${page}#${changeId(change)}`,
      pubDate: new Date(change.day),
      description: change.text[locale],
    })),
  });
}
