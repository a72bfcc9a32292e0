import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { readPage } from '../../src/search/build/read-page.ts';
import type { PageText } from '../../src/search/build/read-page.ts';
import { languages } from '../search/queries.ts';
import { inventedWord, randomNumbers } from './invented-words.ts';

/**
 * Copies a built site and gives it an index of many more pages: made of sections of the real ones, so
 * that their words are as frequent as here, with words of their own.
 *
 * @returns number of pages per language
 */
export async function simulateSite(site: string, folder: string, pages: number): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true });
  const random = randomNumbers(1);
  for (const language of languages) {
    const real = globSync(`${language}/**/index.html`, { cwd: site }).flatMap((file) => {
      const page = readPage(readFileSync(join(site, file), 'utf8'));
      const slug = dirname(file).split(/[\\/]/u).slice(1).join('/');
      return page ? [{ url: `/${language}/${slug ? `${slug}/` : ''}`, slug, page }] : [];
    });
    const sections = real.flatMap(({ page }) => page.sections);
    const pick = () => sections[Math.floor(random() * sections.length)] ?? sections[0];
    const made = Array.from({ length: pages - real.length }, (_, at) => {
      const parts = Array.from({ length: 4 }, pick).filter((part) => part !== undefined);
      const own = Array.from({ length: 6 }, () => inventedWord(language, random)).join(' ');
      const page: PageText = {
        title: `${parts[0]?.title ?? ''} ${inventedWord(language, random)}`,
        description: own,
        group: '',
        name: '',
        keywords: [],
        sections: parts.map((part) => ({ ...part, text: `${part.text.slice(0, 600)} ${own}` })),
      };
      return { url: `/${language}/simulated-${at}/`, slug: `simulated-${at}`, page };
    });
    const target = join(folder, 'pagefind', language);
    rmSync(target, { recursive: true });
    for (const { path, content } of await buildIndex([...real, ...made], language, [])) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), content);
    }
  }
  return pages;
}
