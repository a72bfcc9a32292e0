import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { headersFile, nginxSnippet } from './header-files.ts';
import type { InlineHashes } from './inline-code.ts';
import { inlineHashes } from './inline-code.ts';
import { pagePolicy, sitePolicy } from './policy.ts';

/**
 * Astro integration: writes each page's content security policy into it, right after the character
 * set, and the headers for hosts that can send some. Last in the list of integrations: what is
 * changed in a page after it is refused by the browser.
 */
export function securityPolicy(): AstroIntegration {
  let base = '/';
  return {
    name: 'security-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root }).map((file) => protect(`${root}${file}`));
        const policy = sitePolicy(union(pages));
        writeFileSync(`${root}_headers`, headersFile(policy, base));
        writeFileSync(`${root}nginx-headers.conf`, nginxSnippet(policy));
      },
    },
  };
}

/** Elements into which a reader may put a secret, rightly or by mistake. */
const takesValues = /<(?:credential-checker|label-finder)[\s>]/u;

const charset = /<meta charset="?utf-8"?\s*\/?>/iu;

function protect(file: string): InlineHashes {
  const html = readFileSync(file, 'utf8');
  const hashes = inlineHashes(html);
  const policy = pagePolicy(hashes, !takesValues.test(html));
  const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
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
