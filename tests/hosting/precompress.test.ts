import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compressTexts } from '../../src/publishing/precompress.ts';

const long = '割符は、二つに割って確かめ合う札です。'.repeat(60);

function siteWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'precompress-'));
  mkdirSync(join(root, 'ja'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}

describe('compressed forms stand beside', () => {
  const root = siteWith({
    'ja/index.html': long,
    'feed.xml': long,
    'short.html': 'short',
    'picture.png': long,
    'a.pf_index': long,
  });

  test('every text that is worth it, and hold the same text', async () => {
    expect(await compressTexts(root)).toBe(2);
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
    await compressTexts(root);
    expect(read()).toEqual(before);
  });
});
