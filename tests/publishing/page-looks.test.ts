import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLooks, withoutLinks } from '../../src/publishing/page-looks.ts';

/** A folder with one page that links sheets. */
function siteWith(links: string): string {
  const root = `${mkdtempSync(join(tmpdir(), 'looks-'))}/`;
  writeFileSync(`${root}index.html`, `<head>${links}</head><p class="lead">`);
  return root;
}

test('a page is known by its sheets, and they by what its elements are called', () => {
  const links =
    '<link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css" media="print" />';
  const [look, ...others] = readLooks(siteWith(links));
  expect(others).toEqual([]);
  expect(look?.sheets).toEqual([
    { href: '/_astro/a.css', media: undefined },
    { href: '/_astro/b.css', media: 'print' },
  ]);
  expect([...(look?.names ?? [])]).toEqual(expect.arrayContaining(['p', 'lead']));
  expect(withoutLinks(links)).toBe('');
});

describe('a link in another form stops the build: its sheet would be gone', () => {
  test.for([
    '<link href="/_astro/a.css" rel="stylesheet">',
    '<link rel=stylesheet href=/_astro/a.css>',
    '<link rel="stylesheet" crossorigin href="/_astro/a.css">',
  ])('%s', (link) => {
    expect(() => readLooks(siteWith(link))).toThrow(`index.html links a style sheet`);
  });

  test('other links are none', () => {
    expect(readLooks(siteWith('<link rel="icon" href="/favicon.svg">'))).toEqual([]);
  });
});
