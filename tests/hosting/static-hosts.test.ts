import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/publishing/header-files.ts';
import { cacheRules, redirectsFile, withinLineLimit } from '../../src/publishing/static-hosts.ts';
import { cloudflareComplaints, cloudflareRedirectComplaints, setTwice } from './headers-file.ts';

const file = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'hosts-')), 'file');
  writeFileSync(path, text);
  return path;
};

const bases = [
  { base: '/', root: '' },
  { base: '/some/path', root: '/some/path' },
];

describe.for(bases)('_headers, site at $base', ({ base, root }) => {
  const text = withinLineLimit(headersFile("default-src 'none'", base) + cacheRules(base));

  test("is read by Netlify's own parser without an error", async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [file(text)],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(headers[0]?.for).toBe(`${root}/*`);
    expect(headers[0]?.values).toMatchObject({ 'Content-Security-Policy': "default-src 'none'" });
    const cached = headers.filter(({ values }) => 'Cache-Control' in values);
    expect(cached.map((rule) => rule.for)).toEqual(
      [
        '/_astro/*',
        '/pagefind/de/fragment/*',
        '/pagefind/de/index/*',
        '/pagefind/ja/fragment/*',
        '/pagefind/ja/index/*',
      ].map((path) => root + path),
    );
    expect(setTwice(headers)).toEqual([]);
  });

  test('leaves nothing out on Cloudflare Pages', () => {
    expect(cloudflareComplaints(text)).toEqual([]);
  });
});

describe('a policy that outgrows the hosts stops the build', () => {
  test('2,000 characters pass', () => {
    const line = `  Content-Security-Policy: ${'x'.repeat(2000 - 27)}`;
    expect(withinLineLimit(`/*\n${line}\n`)).toContain(line);
  });

  test('one more is refused, with the header, its length and what to do', () => {
    const line = `  Content-Security-Policy: ${'x'.repeat(2001 - 27)}`;
    expect(() => withinLineLimit(`/*\n${line}\n`)).toThrow(
      /^Content-Security-Policy is 2001 characters long .* over 2000\. Inline fewer scripts/u,
    );
  });
});

describe.for(bases)('_redirects, site at $base', ({ base, root }) => {
  const text = redirectsFile(base);

  test("say to Netlify's own parser: an unknown address is answered in the language of its path", async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [file(text)],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(redirects).toMatchObject(
      ['de', 'ja'].map((locale) => ({
        from: `${root}/${locale}/*`,
        to: `${root}/${locale}/404.html`,
        status: 404,
        // A file that exists wins.
        force: false,
      })),
    );
  });

  test('are within the limits of Cloudflare Pages', () => {
    expect(cloudflareRedirectComplaints(text)).toEqual([]);
  });
});
