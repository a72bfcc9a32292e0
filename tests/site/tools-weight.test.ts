import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './built-pages.ts';
import { builtPages } from './built-pages.ts';

const budget = 6 * 1024;
const pages = new Map(builtPages().map((page) => [page.path, page]));

/** Code of every script that a page runs by itself, with what those scripts import. */
function scriptsOf(page: BuiltPage | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (code: string) => {
    if (found.has(code)) return;
    found.add(code);
    // Static imports only: what is imported on demand costs nothing until then.
    for (const [, name = ''] of code.matchAll(/from\s*["']\.\/([^"']+)["']/gu)) {
      const file = `dist/_astro/${name}`;
      if (existsSync(file)) add(readFileSync(file, 'utf8'));
    }
  };
  page?.$('script[type="module"]').each((_, node) => {
    add(node.attribs.src ? readFileSync(`dist${node.attribs.src}`, 'utf8') : page.$(node).text());
  });
  return found;
}

const plain = scriptsOf(pages.get('/de/faq/'));
const added = (path: string) => [...scriptsOf(pages.get(path))].filter((code) => !plain.has(code));
const size = (scripts: readonly string[]) =>
  scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);

const paths = ['', 'label-finder/', 'which-way/', 'expiry-calculator/', 'renew/', 'revoke/'];

describe('the tools add little script to the pages that use them', () => {
  test.for(paths)('/de/%s', (path) => {
    const scripts = added(`/de/${path}`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size(scripts)).toBeLessThan(budget);
  });

  test('all of them together', () => {
    const all = new Set(paths.flatMap((path) => added(`/de/${path}`)));
    expect(gzipSync([...all].join('\n'), { level: 9 }).length).toBeLessThan(budget);
  });

  test('and none to others', () => {
    const all = [...plain].join('\n');
    for (const name of ['label-finder', 'way-finder', 'expiry-calculator', 'procedure-steps']) {
      expect(all).not.toContain(name);
    }
    expect(all).not.toContain('store-choice');
  });
});
