import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndex } from './build-index.ts';
import type { IndexedPage } from './build-index.ts';
import { readPage } from './read-page.ts';
import type { SearchLanguage } from '../language.ts';
import { searchLanguages } from '../language.ts';
import { mostNeeded } from './most-needed.ts';

/**
 * Astro integration: makes the search index of each language from the finished build. The pages
 * themselves stay as they are.
 */
export function searchIndex(): AstroIntegration {
  let base = '';
  let sources = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/u, '');
        sources = fileURLToPath(new URL('content/docs/', config.srcDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        for (const language of searchLanguages) {
          const count = await writeIndex(root, sources, language, base);
          logger.info(`${language}: ${count} pages`);
        }
      },
    },
  };
}

/**
 * Writes `pagefind/<language>/` into a built site.
 *
 * @param root folder of the built site
 * @param sources folder of the pages as they were written: their keywords stand in no built page
 * @param base base path without a slash at the end
 * @returns number of pages in the index
 */
async function writeIndex(
  root: string,
  sources: string,
  language: SearchLanguage,
  base: string,
): Promise<number> {
  const pages = globSync(`${language}/**/*.html`, { cwd: root })
    .sort()
    .flatMap((file): readonly IndexedPage[] => {
      const path = file.replaceAll('\\', '/').replace(/index\.html$/u, '');
      const slug = path.slice(language.length + 1).replace(/\/$/u, '');
      const html = readFileSync(join(root, file), 'utf8');
      const page = readPage(html, keywordsOf(join(sources, language, `${slug || 'index'}.mdx`)));
      return page ? [{ url: `${base}/${path}`, slug, page }] : [];
    });
  const bySlug = new Map(pages.map((entry) => [entry.slug, entry]));
  const start = mostNeeded.flatMap((slug) => {
    const entry = bySlug.get(slug);
    return entry ? [[entry.url, entry.page.title] as const] : [];
  });
  const folder = join(root, 'pagefind', language);
  for (const { path, content } of await buildIndex(pages, language, start)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return pages.length;
}

/** What the author says a page is about; nothing for a page that has no source of its own. */
function keywordsOf(source: string): readonly string[] {
  if (!existsSync(source)) return [];
  const { keywords } = parseFrontmatter(readFileSync(source, 'utf8')).frontmatter;
  return Array.isArray(keywords) ? keywords.map(String) : [];
}
