import { withBase } from '../base-path.ts';
import { locales } from '../locales.ts';
import { cachedForAYear, hashedPrefixes } from './cache-lifetimes.ts';

/**
 * Cache lifetimes for the file `_headers`. No two of its rules set the same header for one address:
 * Cloudflare would join the values with a comma.
 *
 * @param base base path of the site: `/` or `/some/path`
 */
export function cacheRules(base: string): string {
  return hashedPrefixes(base)
    .map((prefix) => `${prefix}*\n  Cache-Control: ${cachedForAYear}\n`)
    .join('');
}

/**
 * The file `_redirects` of Netlify: an address that does not exist is answered in the language of
 * its path. Cloudflare Pages passes over these lines; it looks for the nearest `404.html` by itself.
 *
 * @param base base path of the site: `/` or `/some/path`
 */
export function redirectsFile(base: string): string {
  const root = withBase('', base);
  return locales.map((locale) => `${root}/${locale}/* ${root}/${locale}/404.html 404\n`).join('');
}

/** https://developers.cloudflare.com/pages/configuration/headers/ */
const longestLine = 2000;

/**
 * Passes a `_headers` file on if no line is longer than what Cloudflare Pages reads.
 *
 * @throws Error that names the header; the host itself would leave it out without a word
 */
export function withinLineLimit(headersFile: string): string {
  for (const line of headersFile.split('\n')) {
    if (line.length > longestLine) {
      const [name] = line.trim().split(':');
      throw new Error(
        `${name} is ${line.length} characters long in _headers; Cloudflare Pages drops lines over ${longestLine}. Inline fewer scripts and styles: each adds a hash of 54 characters.`,
      );
    }
  }
  return headersFile;
}
