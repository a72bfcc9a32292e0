import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { hashedPrefixes } from '../../src/publishing/cache-lifetimes.ts';
import {
  cloudflareComplaints,
  cloudflareRedirectComplaints,
  setTwice,
} from '../hosting/headers-file.ts';
import { testBase } from './build-under-base.ts';

const builds = [
  { name: 'at the root', folder: 'dist', base: '' },
  { name: `under ${testBase}`, folder: 'dist-base', base: testBase },
];

const text = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const isFile = (file: string) => /\.\w+$|^_/u.test(file);
const filesOf = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isFile)
    .sort();

describe.for(builds)('what the hosts read, $name', ({ folder, base }) => {
  test('_headers: no error at Netlify, nothing left out at Cloudflare, no header set twice', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(folder, '_headers')],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(headers[0]?.for).toBe(`${base}/*`);
    expect(setTwice(headers)).toEqual([]);
    expect(cloudflareComplaints(text(folder, '_headers'))).toEqual([]);
  });

  test('_redirects lead to pages that exist', async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [join(folder, '_redirects')],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(redirects).toHaveLength(locales.length);
    for (const { to } of redirects as readonly { to: string }[]) {
      expect(existsSync(join(folder, to.slice(base.length))), to).toBe(true);
    }
    expect(cloudflareRedirectComplaints(text(folder, '_redirects'))).toEqual([]);
  });

  test.for(locales)('the 404 page stands where Cloudflare looks for it: %s', (locale) => {
    expect(text(folder, `${locale}/404.html`)).toBe(text(folder, `${locale}/404/index.html`));
    expect(text(folder, `${locale}/404.html`)).toContain(`<html lang="${locale}"`);
  });

  test('compressed forms hold what they stand for', () => {
    const compressed = filesOf(folder).filter((file) => /\.(?:gz|br)$/u.test(file));
    expect(compressed.length).toBeGreaterThan(100);
    const wrong = compressed.filter((file) => {
      const packed = readFileSync(join(folder, file));
      const plain = file.endsWith('.gz') ? gunzipSync(packed) : brotliDecompressSync(packed);
      return !plain.equals(readFileSync(join(folder, file.replace(/\.\w+$/u, ''))));
    });
    expect(wrong).toEqual([]);
  });

  test('every long text has both', () => {
    const long = filesOf(folder)
      .filter((file) => /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/u.test(file))
      .filter((file) => readFileSync(join(folder, file)).length >= 1024);
    const bare = long.filter(
      (file) => !existsSync(join(folder, `${file}.gz`)) || !existsSync(join(folder, `${file}.br`)),
    );
    expect(bare).toEqual([]);
  });
});

describe('what is cached for a year', () => {
  const cached = (folder: string, base: string) =>
    filesOf(folder).filter((file) =>
      hashedPrefixes(base).some((prefix) => `${base}/${file}`.startsWith(prefix)),
    );

  test('carries a hash in its name', () => {
    const hashed =
      /[._-](?:[\w-]{8}|[\da-f]{7})\.(?:js|css|svg|png|pf_fragment|pf_index)(?:\.gz|\.br)?$/u;
    const files = cached('dist', '');
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !hashed.test(file))).toEqual([]);
  });

  test('is the same wherever it has the same name', () => {
    const under = new Set(cached('dist-base', testBase));
    const both = cached('dist', '').filter((file) => under.has(file));
    expect(both.length).toBeGreaterThan(10);
    const differing = both.filter(
      (file) => !readFileSync(join('dist', file)).equals(readFileSync(join('dist-base', file))),
    );
    expect(differing).toEqual([]);
  });
});
