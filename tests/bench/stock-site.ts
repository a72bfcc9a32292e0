import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Inside the repository, so that packages are found.
const root = 'dist-stock';

/**
 * Makes a site of stock Starlight with the same content: no overrides, no styles of ours, search and
 * code highlighting as they come.
 *
 * @returns its folder, which is gone when the process ends
 */
export function makeStockSite(): string {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  process.on('exit', () => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const part of ['src', 'public', 'tsconfig.json', 'package.json', 'LICENSE']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  for (const part of ['src/pages', 'src/components/layout']) {
    rmSync(join(root, part), { recursive: true });
  }
  // Components import them by name.
  for (const sheet of globSync('src/styles/**/*.css', { cwd: root })) {
    writeFileSync(join(root, sheet), '');
  }
  writeFileSync(join(root, 'astro.config.mjs'), stockConfig);
  return root;
}

const stockConfig = `
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { remarkHeadingIds } from './src/markdown/heading-ids.ts';
import { standaloneScripts } from './src/standalone/script-plugin.ts';
import { sidebar } from './src/sidebar.ts';

export default defineConfig({
  site: 'https://stock.example',
  trailingSlash: 'always',
  // A page of the content shows the file that this builds.
  vite: { plugins: [standaloneScripts()] },
  markdown: { processor: unified({ remarkPlugins: [remarkHeadingIds] }) },
  integrations: [
    starlight({
      title: 'Stock',
      defaultLocale: 'ja',
      locales: { ja: { label: '日本語', lang: 'ja' }, de: { label: 'Deutsch', lang: 'de' } },
      sidebar,
    }),
  ],
});
`;
