import type { AstroIntegration } from 'astro';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales, otherLocale } from '../locales.ts';

/**
 * Astro integration: a page stands in both languages or the build stops. Starlight itself would show
 * the text of the other language in its place.
 */
export function bothLanguages(): AstroIntegration {
  return {
    name: 'both-languages',
    hooks: {
      'astro:config:setup': ({ config }) => {
        assertBothLanguages(fileURLToPath(new URL('content/docs/', config.srcDir)));
      },
    },
  };
}

/**
 * @param docs folder that holds one folder per language
 * @throws Error that names every page that lacks its counterpart
 */
export function assertBothLanguages(docs: string): void {
  const missing = locales.flatMap((locale) => {
    const other = otherLocale(locale);
    const there = new Set(globSync('**/*.{md,mdx}', { cwd: `${docs}/${other}` }));
    return globSync('**/*.{md,mdx}', { cwd: `${docs}/${locale}` })
      .filter((file) => !there.has(file))
      .map(
        (file) =>
          `  src/content/docs/${other}/${file} is missing (src/content/docs/${locale}/${file} exists)`,
      );
  });
  if (missing.length === 0) return;
  throw new Error(
    `Every page stands in both languages, under the same file name:\n${missing.join('\n')}\nWrite the missing page or remove the other.`,
  );
}
