import type { Locale } from '../locales.ts';

/** Where most readers of a language sell. */
const home: Readonly<Record<Locale, string>> = { ja: 'JP', de: 'DE' };

/** The list with the reader's marketplace first, else in its own order. */
export function homeFirst<Row extends { readonly code: string }>(
  rows: readonly Row[],
  locale: Locale,
): readonly Row[] {
  const isHome = ({ code }: Row): boolean => code === home[locale];
  return [...rows.filter(isHome), ...rows.filter((row) => !isHome(row))];
}
