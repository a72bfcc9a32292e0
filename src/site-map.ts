import { getCollection, getEntry } from 'astro:content';
import type { Locale } from './locales.ts';
import { sectionName, sections } from './sidebar.ts';

/** A page as menus and lists of pages name it. */
export interface ListedPage {
  /** Address without the base path: `/de/seller-id/`. */
  readonly path: string;
  readonly title: string;
  /** Short name in the menu. */
  readonly label: string;
  readonly description: string;
}

export interface SiteMap {
  readonly home: ListedPage;
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly pages: readonly ListedPage[];
  }[];
}

/** The pages of a language in the sections of the menu, for everything that lists them. */
export async function siteMap(locale: Locale): Promise<SiteMap> {
  const pages = new Map((await getCollection('docs')).map((entry) => [entry.id, entry.data]));
  const listed = (slug: string): ListedPage => {
    const id = slug ? `${locale}/${slug}` : locale;
    const page = pages.get(id);
    if (!page)
      throw new Error(`src/sidebar.ts names "${slug}"; there is no such page in ${locale}.`);
    const { title, description = '', sidebar } = page;
    return { path: `/${id}/`, title, label: sidebar.label ?? title, description };
  };
  return {
    home: listed(''),
    sections: sections.map((section) => ({
      id: section.id,
      name: sectionName(section, locale),
      pages: section.items.map(listed),
    })),
  };
}

/** What the site is about, in a few words. */
export async function taglineOf(locale: Locale): Promise<string> {
  const words = await getEntry('i18n', locale);
  return words?.data['site.tagline'] ?? '';
}
