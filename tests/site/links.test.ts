import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import type { BuiltPage } from './built-pages.ts';
import { builtPages } from './built-pages.ts';
import { testBase } from './build-under-base.ts';

const builds = [
  { name: 'at the root', folder: 'dist', base: '' },
  { name: `under ${testBase}`, folder: 'dist-base', base: testBase },
];

/**
 * Addresses with scheme and host: canonical, alternates, social images, JSON-LD, sitemap, feeds,
 * llms.txt, and the first line of a report, which ends in an encoded break.
 */
const ownAddress = new RegExp(
  String.raw`${RegExp.escape(site.origin)}(?:(?!%0[AD])[^\s"'<>()\]])*`,
  'gu',
);

/** Texts of a built site that may hold addresses. */
function textFiles(folder: string): readonly string[] {
  const files = globSync('**/*.{html,xml,txt,json,webmanifest}', { cwd: folder });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('pagefind/'));
}

describe.for(builds)('$name', ({ folder, base }) => {
  const pages = builtPages(folder);
  const byPath = new Map(pages.map((page) => [page.path, page]));

  test.for(pages.map((page) => ({ path: page.path, page })))(
    'every internal address on $path leads somewhere',
    ({ path, page }) => {
      expect(brokenAddresses(page, path)).toEqual([]);
    },
  );

  test.for(textFiles(folder))('every address of the site in %s leads somewhere', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const addresses = text.match(ownAddress) ?? [];
    expect(addresses.filter((address) => !exists(new URL(address)))).toEqual([]);
  });

  test.for(textFiles(folder).filter((file) => file.endsWith('.webmanifest')))(
    '%s starts on a page and is drawn with pictures that exist',
    (file) => {
      const { start_url, icons } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
        start_url: string;
        icons: readonly { src: string }[];
      };
      expect(icons).not.toEqual([]);
      const addresses = [start_url, ...icons.map(({ src }) => src)];
      const here = `http://site.invalid${base}/${file}`;
      expect(addresses.filter((address) => !exists(new URL(address, here)))).toEqual([]);
    },
  );

  function brokenAddresses(page: BuiltPage, from: string): string[] {
    const addresses = page
      .$('[href], [src], [srcset]')
      .get()
      .flatMap(({ attribs }) => {
        const { href, src, srcset = '' } = attribs;
        const sizes = srcset.split(',').map((candidate) => candidate.trim().split(' ')[0]);
        return [href, src, ...sizes].flatMap((address) => address || []);
      });
    const here = `http://site.invalid${base}${from}`;
    return addresses.filter((address) => {
      const url = new URL(address, here);
      return url.host === 'site.invalid' && !exists(url);
    });
  }

  /** Whether an address of the site is within its base path, and file and fragment exist. */
  function exists(url: URL): boolean {
    if (!url.pathname.startsWith(`${base}/`)) return false;
    const path = url.pathname.slice(base.length);
    const target = byPath.get(path);
    if (!target) return existsSync(`${folder}${path}`) && !path.endsWith('/');
    const id = decodeURIComponent(url.hash.slice(1));
    // Such a fragment carries a choice, not a place: #expect=seller-id.
    return id === '' || id.includes('=') || target.$(`[id="${id}"]`).length > 0;
  }
});

describe('the files for machines are among those that are looked at', () => {
  test.for(['sitemap-0.xml', 'llms.txt', 'ja/llms.txt', 'formats.json', 'de/index.html'])(
    '%s',
    (file) => {
      expect(textFiles('dist')).toContain(file);
      expect(readFileSync(`dist/${file}`, 'utf8').match(ownAddress)).not.toBeNull();
    },
  );
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
