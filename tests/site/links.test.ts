import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BuiltPage } from './built-pages.ts';
import { builtPages } from './built-pages.ts';
import { testBase } from './build-under-base.ts';

const builds = [
  { name: 'at the root', folder: 'dist', base: '' },
  { name: `under ${testBase}`, folder: 'dist-base', base: testBase },
];

describe.for(builds)('$name', ({ folder, base }) => {
  const pages = builtPages(folder);
  const byPath = new Map(pages.map((page) => [page.path, page]));

  test.for(pages.map((page) => ({ path: page.path, page })))(
    'every internal address on $path leads somewhere',
    ({ path, page }) => {
      expect(brokenAddresses(page, path)).toEqual([]);
    },
  );

  function brokenAddresses(page: BuiltPage, from: string): string[] {
    const addresses = page
      .$('[href], [src]')
      .map((_, node) => page.$(node).attr('href') ?? page.$(node).attr('src'))
      .get();
    return addresses.filter((address) => {
      const url = new URL(address, `http://site.invalid${base}${from}`);
      if (url.host !== 'site.invalid') return false;
      if (!url.pathname.startsWith(`${base}/`)) return true;
      const path = url.pathname.slice(base.length);
      const target = byPath.get(path);
      if (!target) return !existsSync(`${folder}${path}`) || path.endsWith('/');
      const id = decodeURIComponent(url.hash.slice(1));
      // Such a fragment carries a choice, not a place: #expect=seller-id.
      if (id.includes('=')) return false;
      return id !== '' && target.$(`[id="${id}"]`).length === 0;
    });
  }
});

describe('nothing is fetched from elsewhere', () => {
  test.for(builtPages().map((page) => ({ path: page.path, page })))('$path', ({ page }) => {
    const fetched = page
      .$(
        'script[src], img[src], source[srcset], iframe, link[rel="stylesheet"], link[rel="preload"], link[rel*="icon"]',
      )
      .map((_, node) => page.$(node).attr('src') ?? page.$(node).attr('href') ?? '')
      .get();
    expect(fetched.filter((address) => /^(?:https?:)?\/\//u.test(address))).toEqual([]);
  });
});
