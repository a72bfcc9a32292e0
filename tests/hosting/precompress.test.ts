import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../src/publishing/build-cache.ts';
import { compressTexts } from '../../src/publishing/precompress.ts';

const long = '割符は、二つに割って確かめ合う札です。'.repeat(60);

function siteWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'precompress-'));
  mkdirSync(join(root, 'ja'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}

const emptyCache = () => openCache(mkdtempSync(join(tmpdir(), 'compressed-')));

describe('compressed forms stand beside', () => {
  const root = siteWith({
    'ja/index.html': long,
    'feed.xml': long,
    'short.html': 'short',
    'picture.png': long,
    'a.pf_index': long,
  });

  test('every text that is worth it, and hold the same text', async () => {
    expect(await compressTexts(root, emptyCache())).toBe(2);
    expect(gunzipSync(readFileSync(join(root, 'ja/index.html.gz'))).toString()).toBe(long);
    expect(brotliDecompressSync(readFileSync(join(root, 'ja/index.html.br'))).toString()).toBe(
      long,
    );
  });

  test('no short text, no picture, no part of the search index', () => {
    expect(readdirSync(root).filter((name) => /\.(?:gz|br)$/u.test(name))).toEqual([
      'feed.xml.br',
      'feed.xml.gz',
    ]);
  });

  test('and are the same bytes each time', async () => {
    const read = () =>
      ['ja/index.html.br', 'ja/index.html.gz'].map((name) => readFileSync(join(root, name), 'hex'));
    const before = read();
    await compressTexts(root, emptyCache());
    expect(read()).toEqual(before);
  });
});

describe('a build takes over what the one before it compressed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  const gzipped = (root: string, name: string) => readFileSync(join(root, `${name}.gz`));
  /** Marks what lies in the cache, so that it can be told from what is compressed anew. */
  const mark = () => {
    for (const key of readdirSync(folder)) writeFileSync(join(folder, key), 'kept');
  };

  test('for a text that is the same, and compresses another anew', async () => {
    const before = siteWith({ 'a.html': long, 'b.html': `${long}b` });
    await compressTexts(before, openCache(folder));
    mark();
    const after = siteWith({ 'a.html': long, 'b.html': `${long}changed` });
    await compressTexts(after, openCache(folder));
    expect(gzipped(after, 'a.html').toString()).toBe('kept');
    expect(gunzipSync(gzipped(after, 'b.html')).toString()).toBe(`${long}changed`);
  });

  test('two pages with the same text do not get into each other’s way', async () => {
    const root = siteWith({ 'a.html': `${long}twin`, 'b.html': `${long}twin` });
    await compressTexts(root, openCache(folder));
    expect(gzipped(root, 'a.html')).toEqual(gzipped(root, 'b.html'));
  });

  test('and keeps nothing that it did not use', async () => {
    const cache = openCache(folder);
    await compressTexts(siteWith({ 'c.html': `${long}c` }), cache);
    cache.forgetOthers();
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
