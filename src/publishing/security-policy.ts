import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeHostFiles } from './host-files.ts';
import type { InlineHashes } from './inline-code.ts';
import { inlineHashes } from './inline-code.ts';
import { pagePolicy, sitePolicy } from './policy.ts';

/**
 * Astro integration: writes each page's content security policy into it, right after the character
 * set, and the files that tell hosts what to send with it. What is changed in a page after it is
 * refused by the browser.
 */
export function securityPolicy(): AstroIntegration {
  let address = { origin: '', base: '/' };
  return {
    name: 'security-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        const { site = '', base } = config;
        address = { origin: new URL(site).origin, base };
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root }).map((file) => protect(`${root}${file}`));
        writeHostFiles(root, sitePolicy(union(pages)), address);
        logger.info(`${pages.length} pages`);
      },
    },
  };
}

/** Elements into which a reader may put a secret, rightly or by mistake. */
const takesValues = /<(?:credential-checker|label-finder)[\s>]/u;

/** The standalone checker: a file to keep has its policy in itself, wherever it goes. */
const ownPolicy = '<meta charset="utf-8"><meta http-equiv="content-security-policy"';

const charset = /<meta charset="?utf-8"?\s*\/?>/iu;

function protect(file: string): InlineHashes {
  const html = readFileSync(file, 'utf8');
  const hashes = inlineHashes(html);
  if (html.includes(ownPolicy)) return hashes;
  const policy = pagePolicy(hashes, !takesValues.test(html));
  // The policy for referrers works without headers, too.
  const tag = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  const protectedHtml = html.replace(charset, (found) => found + tag);
  if (protectedHtml === html) {
    throw new Error(`${file} has no <meta charset="utf-8">, after which its policy would stand.`);
  }
  writeFileSync(file, protectedHtml);
  return hashes;
}

function union(pages: readonly InlineHashes[]): InlineHashes {
  const all = (pick: (hashes: InlineHashes) => readonly string[]) => [
    ...new Set(pages.flatMap(pick)),
  ];
  return { scripts: all(({ scripts }) => scripts), styles: all(({ styles }) => styles) };
}
