import { parseAllHeaders } from '@netlify/headers-parser';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import type { Served } from './serve.ts';
import { ask } from './ask.ts';

const { root, base } = inject('served');
const year = 'public, max-age=31536000, immutable';

/** First file of the served site that matches, as a path on the server. */
function pathOf({ release, base: at }: Served, pattern: string): string {
  const [file] = globSync(pattern, { cwd: join(release, 'site', at) }).sort();
  if (!file) throw new Error(`No file of the site matches ${pattern}.`);
  return `${at}/${file}`;
}

const fileOf = ({ release }: Served, path: string) => readFileSync(join(release, 'site', path));

describe.for([root, base])('at $site', (served) => {
  const { site, base: at, release } = served;
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(site, path, headers, method);
  const script = pathOf(served, '_astro/*.js');
  const worker = pathOf(served, '_astro/worker-*.js');
  const wasm = pathOf(served, 'pagefind/de/wasm.*.pagefind');
  const fragment = pathOf(served, 'pagefind/ja/fragment/*');

  describe('every kind of answer carries every header of the site', async () => {
    const { headers: rules } = await parseAllHeaders({
      headersFiles: [join(release, 'site/_headers')],
      configHeaders: [],
      minimal: true,
    });
    const all = Object.entries(rules.find((rule) => rule.for === `${at}/*`)?.values ?? {});
    const kinds = [
      { kind: 'page', path: `${at}/de/`, status: 200 },
      { kind: 'choice of language', path: `${at}/`, status: 200 },
      { kind: 'script', path: script, status: 200 },
      { kind: 'worker', path: worker, status: 200 },
      { kind: 'WebAssembly', path: wasm, status: 200 },
      { kind: 'part of the index', path: fragment, status: 200 },
      { kind: 'redirect', path: `${at}/de/faq`, status: 301 },
      { kind: 'not found', path: `${at}/nowhere`, status: 404 },
      { kind: 'not found, in a language', path: `${at}/ja/nowhere/`, status: 404 },
      { kind: 'not found, a hashed file', path: `${at}/_astro/nothing.js`, status: 404 },
      { kind: 'hidden file', path: `${at}/.git/config`, status: 404 },
      { kind: 'folder', path: `${at}/_astro/`, status: 404 },
    ];
    test('which are at least five', () => {
      expect(all.length).toBeGreaterThanOrEqual(5);
    });
    test.for(kinds)('$kind', async ({ path, status }) => {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      for (const [name, value] of all) expect(answer.headers[name.toLowerCase()], name).toBe(value);
    });
    test('not modified', async () => {
      const { headers } = await get(`${at}/de/`);
      const answer = await get(`${at}/de/`, { 'If-None-Match': headers.etag ?? '' });
      expect(answer.status).toBe(304);
      for (const [name, value] of all) expect(answer.headers[name.toLowerCase()], name).toBe(value);
    });
  });

  describe('how long it may be kept', () => {
    test.for([
      { what: 'a page', path: `${at}/ja/`, cache: 'no-cache' },
      { what: 'the choice of language', path: `${at}/`, cache: 'no-cache' },
      { what: 'a hashed script', path: script, cache: year },
      { what: 'a hashed part of the index', path: fragment, cache: year },
      {
        what: 'what leads to these parts',
        path: `${at}/pagefind/de/pagefind-entry.json`,
        cache: 'no-cache',
      },
      { what: 'the picture of the site', path: `${at}/favicon.svg`, cache: 'public, max-age=3600' },
      { what: 'a missing hashed file', path: `${at}/_astro/nothing.js`, cache: 'no-cache' },
      { what: 'a missing picture', path: `${at}/ja/nothing.svg`, cache: 'no-cache' },
      { what: 'a redirect', path: `${at}/de/faq`, cache: 'no-cache' },
    ])('$what: $cache', async ({ path, cache }) => {
      expect((await get(path)).headers['cache-control']).toBe(cache);
    });
  });

  describe('what type it is', () => {
    test.for([
      { path: `${at}/de/`, type: 'text/html; charset=utf-8' },
      { path: script, type: 'text/javascript; charset=utf-8' },
      { path: worker, type: 'text/javascript; charset=utf-8' },
      { path: pathOf(served, '_astro/*.css'), type: 'text/css; charset=utf-8' },
      { path: `${at}/pagefind/de/pagefind-entry.json`, type: 'application/json; charset=utf-8' },
      { path: `${at}/sitemap-index.xml`, type: 'application/xml; charset=utf-8' },
      { path: `${at}/robots.txt`, type: 'text/plain; charset=utf-8' },
      { path: `${at}/favicon.svg`, type: 'image/svg+xml; charset=utf-8' },
      { path: wasm, type: 'application/octet-stream' },
      { path: fragment, type: 'application/octet-stream' },
    ])('$path: $type', async ({ path, type }) => {
      expect((await get(path)).headers['content-type']).toBe(type);
    });

    test('every ending that the site uses has a type of its own, or is part of the search', () => {
      const known = /types \{(?<table>[^}]*)\}/u.exec(
        readFileSync(join(release, 'nginx/site.conf'), 'utf8'),
      );
      const endings = new Set(known?.groups?.table?.match(/\b[a-z]+(?=[ ;])/gu));
      const untyped = globSync('**/*.*', { cwd: join(release, 'site', at), exclude: ['nginx/**'] })
        .filter((file) => !/\.(?:gz|br|pf_\w+|pagefind)$/u.test(file))
        .filter((file) => !endings.has(file.slice(file.lastIndexOf('.') + 1)));
      expect(untyped).toEqual([]);
    });
  });

  describe('compressed as the build wrote it', () => {
    test.for([
      { who: 'a browser', headers: { 'Accept-Encoding': 'gzip' } },
      { who: 'a browser behind a proxy', headers: { 'Accept-Encoding': 'gzip', Via: '1.1 cdn' } },
    ])('for $who', async ({ headers }) => {
      const { headers: got, body } = await get(`${at}/ja/faq/`, headers);
      expect([got['content-encoding'], got.vary]).toEqual(['gzip', 'Accept-Encoding']);
      expect(body.equals(fileOf(served, `${at}/ja/faq/index.html.gz`))).toBe(true);
      expect(gunzipSync(body).equals(fileOf(served, `${at}/ja/faq/index.html`))).toBe(true);
    });

    test('not for who cannot read it', async () => {
      const { headers, body } = await get(`${at}/ja/faq/`);
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.equals(fileOf(served, `${at}/ja/faq/index.html`))).toBe(true);
    });
  });

  describe('an address that does not exist answers in the language of its path', () => {
    test.for([
      { path: `${at}/de/nowhere/`, file: `${at}/de/404.html` },
      { path: `${at}/ja/nowhere.html`, file: `${at}/ja/404.html` },
      { path: `${at}/nowhere/`, file: `${at}/404.html` },
      { path: `${at}/dex/`, file: `${at}/404.html` },
    ])('$path', async ({ path, file }) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body.equals(fileOf(served, file))).toBe(true);
    });
  });

  describe('slashes', () => {
    test.for([
      { path: `${at}/de`, to: `${at}/de/` },
      { path: `${at}/ja/seller-token`, to: `${at}/ja/seller-token/` },
    ])('$path leads to $to, on whatever host the reader sees', async ({ path, to }) => {
      const { status, headers } = await get(path, { Host: 'help.example.org' });
      expect([status, headers.location]).toEqual([301, to]);
    });
  });

  describe('methods and parts', () => {
    test('HEAD: the same headers, no body', async () => {
      const whole = await get(`${at}/de/`);
      const head = await get(`${at}/de/`, {}, 'HEAD');
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(head.headers['content-length']).toBe(String(whole.body.length));
    });

    test('a range: its bytes', async () => {
      const { status, headers, body } = await get(wasm, { Range: 'bytes=10-19' });
      expect([status, body.length]).toEqual([206, 10]);
      expect(headers['content-range']).toMatch(/^bytes 10-19\/\d+$/u);
      expect(body.equals(fileOf(served, wasm).subarray(10, 20))).toBe(true);
    });

    test('a form sent here is refused', async () => {
      expect((await get(`${at}/de/`, { 'Content-Length': '0' }, 'POST')).status).toBe(405);
    });
  });

  describe('nothing else comes out', () => {
    const secret = 'nginx/site.conf';
    test.for([
      `${at}/../${secret}`,
      `${at}/../../${secret}`,
      `${at}/%2e%2e/${secret}`,
      `${at}/%2e%2e/%2e%2e/%2e%2e/${secret}`,
      `${at}/de/..%2f..%2f..%2f..%2f${secret}`,
      `${at}/..%2f..%2f..%2f${secret}`,
      `${at}/..;/${secret}`,
      `${at}/..;/..;/..;/${secret}`,
      `${at}/%252e%252e/${secret}`,
      `${at}/%c0%ae%c0%ae/${secret}`,
      `${at}/..%5c..%5c${secret.replace('/', '%5c')}`,
      `${at}/de/%00`,
      `${at}/de/index.html%00.txt`,
      `${at}//../../../../../../etc/passwd`,
      `${at}/_headers`,
      `${at}/_redirects`,
      `${at}/nginx/site.conf`,
      `${at}/.git/config`,
      `${at}/.env`,
      `${at}/de/.htpasswd`,
      `${at}/_astro/`,
      `${at}/pagefind/`,
      `${at}/pagefind/de/fragment/`,
    ])('%s', async (path) => {
      const { status, body } = await get(path);
      const said = body.toString();
      expect(said).not.toMatch(
        /Not for readers|add_header|root:|Index of|Content-Security-Policy:/u,
      );
      if (said !== 'Neighbour') expect([400, 404]).toContain(status);
    });
  });

  test('what is hidden for machines comes out: .well-known', async () => {
    const folder = join(release, 'site', at, '.well-known');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'for-machines.txt'), 'Here');
    const { status, body } = await get(`${at}/.well-known/for-machines.txt`);
    expect([status, body.toString()]).toEqual([200, 'Here']);
  });

  test('nobody learns the version of the server', async () => {
    expect((await get(`${at}/nowhere`)).headers.server).toBe('nginx');
  });
});

test('the neighbour on the same server stays as it was', async () => {
  const { body, headers } = await ask(base.site, '/');
  expect(body.toString()).toBe('Neighbour');
  expect(headers['content-security-policy']).toBeUndefined();
});

test.for(['', '?from=mail'])(
  'the base path itself leads to the site, on whatever host the reader sees: %s',
  async (query) => {
    const { status, headers } = await ask(base.site, base.base + query, { Host: 'example.org' });
    expect([status, headers.location]).toEqual([301, `${base.base}/${query}`]);
  },
);
