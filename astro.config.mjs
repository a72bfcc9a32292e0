import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import starlightLinksValidator from 'starlight-links-validator';
import { site, siteName } from './src/config/site.ts';
import { bothLanguages } from './src/integrations/both-languages.ts';
import { ownChunks } from './src/integrations/own-chunks.ts';
import { starlightParts } from './src/integrations/starlight-parts.ts';
import { writableOutput } from './src/integrations/writable-output.ts';
import { localeNames } from './src/locales.ts';
import { rehypeBaseLinks } from './src/markdown/base-links.ts';
import { remarkHeadingIds } from './src/markdown/heading-ids.ts';
import { rehypeHeadingLinks } from './src/markdown/heading-links.ts';
import { rehypeScrollableTables } from './src/markdown/scrollable-tables.ts';
import { knownVersion } from './src/publishing/known-version.ts';
import { leanStyles } from './src/publishing/lean-styles.ts';
import { precompress } from './src/publishing/precompress.ts';
import { securityPolicy } from './src/publishing/security-policy.ts';
import { sitemapOptions } from './src/publishing/sitemap.ts';
import { searchIndex } from './src/search/build/integration.ts';
import { sidebar } from './src/sidebar.ts';
import { standaloneScripts } from './src/standalone/script-plugin.ts';

const { origin, base } = site;

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  prefetch: false,
  // As files, so that no page needs its own hash in the policy; leanStyles() merges them.
  build: { inlineStylesheets: 'never' },
  markdown: {
    // Sätteri, Astro's default, leaves Japanese bold such as **「重要」** as it stands
    // (https://github.com/bruits/satteri/issues/85).
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly, remarkHeadingIds],
      rehypePlugins: [[rehypeBaseLinks, { base }], rehypeHeadingLinks, rehypeScrollableTables],
    }),
    syntaxHighlight: false,
  },
  vite: {
    plugins: [standaloneScripts(), ownChunks()],
    // These import nothing, and Astro would write them into every page that has them.
    build: {
      assetsInlineLimit: (file) =>
        /\/(?:PageFrame|Checker|PageTest|StoreChoice)\./u.test(file) ? false : undefined,
      // Astro itself marks every page with one, and ten lines of warning for each would hide others.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Astro's own names say twice that a component's script is one.
              entryFileNames: ({ name }) =>
                `_astro/${name.replace(/\.astro_astro_type_script.*/u, '')}.[hash].js`,
              codeSplitting: {
                groups: [
                  // Helpers of a few lines, else one request each.
                  {
                    name: 'helpers',
                    test: /\/src\/(?:dom|messages\/fill|components\/(?:tools\/part|checker\/announcer))\.ts$/u,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    writableOutput(),
    knownVersion(),
    bothLanguages(),
    starlightParts(),
    // Starlight's own would call the page that offers both languages Japanese.
    sitemap(sitemapOptions(origin, base)),
    starlight({
      title: siteName,
      favicon: '/favicon.svg',
      defaultLocale: 'ja',
      locales: {
        ja: { label: localeNames.ja, lang: 'ja' },
        de: { label: localeNames.de, lang: 'de' },
      },
      sidebar,
      customCss: ['./src/styles/index.css'],
      routeMiddleware: './src/route-data.ts',
      disable404Route: true,
      expressiveCode: false,
      markdown: { headingLinks: false },
      pagefind: false,
      components: {
        Footer: './src/components/layout/Footer.astro',
        Header: './src/components/layout/Header.astro',
        MarkdownContent: './src/components/layout/MarkdownContent.astro',
        PageFrame: './src/components/layout/PageFrame.astro',
        PageSidebar: './src/components/layout/PageSidebar.astro',
        PageTitle: './src/components/layout/PageTitle.astro',
        Sidebar: './src/components/layout/Sidebar.astro',
        SkipLink: './src/components/layout/SkipLink.astro',
        ThemeProvider: './src/components/layout/ThemeProvider.astro',
      },
      plugins: [
        starlightLinksValidator({
          errorOnInconsistentLocale: true,
          components: [['TaskCard', 'href']],
          // Written by endpoints of src/pages, which the validator does not know.
          exclude: ['/formats.json', '/formats.schema.json', '/*/changes.xml'],
          reporters: { githubActions: false },
        }),
      ],
    }),
    searchIndex(),
    leanStyles(),
    securityPolicy(),
    precompress(),
  ],
});
