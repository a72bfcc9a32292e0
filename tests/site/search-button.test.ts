import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { languages } from '../search/queries.ts';

describe('until somebody touches the search, its button brings no script but that of the frame', () => {
  test.for(languages)('%s', (language) => {
    const $ = load(readFileSync(`dist/${language}/renewal-email/index.html`, 'utf8'));
    const scripts = $('script[src]')
      .toArray()
      .map((element) => $(element).attr('src') ?? '');
    const script = scripts.find((address) => address.includes('PageFrame'));
    const code = readFileSync(`dist${script}`, 'utf8');
    // Static imports would be fetched at once: the dialog, Vite's preload helper.
    expect(code).not.toMatch(/\bimport\s*[{"'`]|\bfrom\s*["'`]/u);
    // All of the frame; the part of the search is less.
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(2048);
  });
});
