import type { Locale } from '../locales.ts';

type Text = string | readonly string[];

/** A stated text in the language of the page; one that is the same in both is given back as it is. */
export function inLanguage<T extends Text>(
  value: T | Readonly<Record<Locale, T>>,
  locale: Locale,
): T {
  return isPerLanguage(value) ? value[locale] : value;
}

function isPerLanguage<T extends Text>(
  value: T | Readonly<Record<Locale, T>>,
): value is Readonly<Record<Locale, T>> {
  return typeof value === 'object' && 'de' in value;
}
