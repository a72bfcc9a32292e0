import { withBase } from '../base-path.ts';
import { locales } from '../locales.ts';

/** For files whose name carries a hash of their content: they never change. */
export const cachedForAYear = 'public, max-age=31536000, immutable';

/**
 * Beginnings of the addresses of such files. Everything else keeps its address while it changes, and
 * is asked for anew on every visit: pages above all, and what leads the search to its hashed parts.
 *
 * @param base base path of the site: `/` or `/some/path`
 */
export function hashedPrefixes(base: string): readonly string[] {
  return [
    '/_astro/',
    ...locales.flatMap((locale) => [`/pagefind/${locale}/fragment/`, `/pagefind/${locale}/index/`]),
  ].map((path) => withBase(path, base));
}
