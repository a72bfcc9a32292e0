/** The two languages of the site, in alphabetical order of their codes; neither is the default in the reader's eyes. */
export const locales = ['de', 'ja'] as const;

export type Locale = (typeof locales)[number];

/** What a language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = { de: 'Deutsch', ja: '日本語' };

/** The language a reader can switch to from `locale`. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'ja' ? 'de' : 'ja';
}

/** Narrows the `locale` that Starlight knows as a plain string. Throws for anything but a language of the site. */
export function asLocale(locale: string | undefined): Locale {
  const known = locales.find((candidate) => candidate === locale);
  if (!known) throw new Error(`"${locale}" is no language of this site (${locales.join(', ')}).`);
  return known;
}
