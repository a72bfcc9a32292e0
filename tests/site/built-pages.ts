import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

export interface BuiltPage {
  /** Address of the page, without the base path: `/ja/seller-token/`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/**
 * All pages of a built site, each once: copies for hosts that look for `ja/404.html` left out, and
 * the files to download.
 */
export function builtPages(folder = 'dist'): readonly BuiltPage[] {
  const files = globSync('**/*.html', { cwd: folder, exclude: ['*/404.html', 'downloads'] });
  return files.map((file) => {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    const path = `/${file.split(sep).join('/')}`.replace(/index\.html$/u, '');
    return { path, html, $: load(html) };
  });
}

/** The file that holds a page: `src/content/docs/de/seller-id.mdx`. */
export function sourceOf(path: string): string {
  return `src/content/docs${path.replace(/^\/..\/$/u, '$&index/').replace(/\/$/u, '')}.mdx`;
}

/** Pages of one language, addressed without it: `/seller-token/`. */
export function pagesOf(
  locale: string,
  pages: readonly BuiltPage[],
): ReadonlyMap<string, BuiltPage> {
  return new Map(
    pages
      .filter(({ path }) => path.startsWith(`/${locale}/`))
      .map((page) => [page.path.slice(`/${locale}`.length), page]),
  );
}
