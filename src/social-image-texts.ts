import type { Locale } from './locales.ts';
import { localeNames, locales } from './locales.ts';
import type { SocialImage } from './publishing/social-images-drawing.ts';
import { siteMap, taglineOf } from './site-map.ts';

interface AddressedImage extends SocialImage {
  /** Address without the base path. */
  readonly path: string;
}

/** Address of the image of a section; of the home page, for a page that no section lists. */
export function socialImagePath(locale: Locale, section = 'home'): string {
  return `/social/${locale}/${section}.png`;
}

/** Address of the image of the page that speaks both languages. */
export const bilingualImagePath = '/social/home.png';

/** Every image that the site offers to those who share a page, from the data of the menu. */
export async function socialImages(): Promise<readonly AddressedImage[]> {
  const [german, japanese] = await Promise.all([taglineOf('de'), taglineOf('ja')]);
  const perLocale = await Promise.all(locales.map(imagesOf));
  return [
    {
      path: bilingualImagePath,
      locale: 'ja',
      tagline: Object.values(localeNames).join(' · '),
      title: japanese,
      details: [german],
    },
    ...perLocale.flat(),
  ];
}

async function imagesOf(locale: Locale): Promise<readonly AddressedImage[]> {
  const { home, sections } = await siteMap(locale);
  const common = { locale, tagline: await taglineOf(locale) };
  return [
    { ...common, path: socialImagePath(locale), title: home.title, details: [home.description] },
    ...sections.map(({ id, name, pages }) => ({
      ...common,
      path: socialImagePath(locale, id),
      title: name,
      // The name of a page without what explains it after a colon.
      details: pages.map(({ label }) => label.replace(/[:：].*$/u, '')),
    })),
  ];
}
