import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { locales } from '../../src/locales.ts';
import { copySite } from '../site/site-copy.ts';
import { inventedWord, randomNumbers } from './invented-words.ts';

/** Pages with a role of their own; the others are articles, which may stand many times. */
const single =
  /^(?:index|search|token-checker|label-finder|which-way|operator|privacy|disclaimer|accessibility|changes|sources|glossary|checker-download)$/u;

/** Words of its own that an article brings; the real pages bring more, each later one fewer. */
const ownWords = 12;

/**
 * Copies the site and adds articles until each language has so many: the real ones again, each with
 * a title and words of its own. Links lead to the real pages.
 *
 * @returns their slugs
 */
export function addArticles(root: string, pages: number): readonly string[] {
  copySite(root);
  const docs = `${root}/src/content/docs`;
  const real = globSync(`${docs}/ja/*.mdx`).map((file) => basename(file, '.mdx'));
  const models = real.filter((slug) => !single.test(slug)).sort();
  const made = Array.from({ length: Math.max(0, pages - real.length) }, (_, at) => ({
    slug: `simulated-${at}`,
    model: models[at % models.length] ?? '',
  }));
  for (const locale of locales) {
    for (const [at, { slug, model }] of made.entries()) {
      const random = randomNumbers(at);
      const own = Array.from({ length: ownWords }, () => inventedWord(locale, random));
      const text = readFileSync(`${docs}/${locale}/${model}.mdx`, 'utf8');
      writeFileSync(
        `${docs}/${locale}/${slug}.mdx`,
        text
          .replace(/^title: (['"]?)/mu, `title: $1${slug} `)
          .replace(/^keywords:\n(?: {2}- .*\n)*/mu, '')
          .concat(`\n${own.join(locale === 'ja' ? '、' : ', ')}\n`),
      );
    }
  }
  return made.map(({ slug }) => slug);
}
