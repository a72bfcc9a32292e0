import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { builtPages } from './built-pages.ts';

/** The build at the root has the configuration of this machine, the one under a base path the sample. */
const builds = [
  { name: 'this site', folder: 'dist', noindex: site.noindex },
  { name: 'a site that states everything', folder: 'dist-base', noindex: false },
];

describe.for(builds)('$name: search engines (stay away: $noindex)', ({ folder, noindex }) => {
  test.for(builtPages(folder).map(({ path, $ }) => ({ path, $ })))('$path', ({ path, $ }) => {
    const robots = $('meta[name="robots"]')
      .map((_, node) => $(node).attr('content'))
      .get();
    const isHidden = noindex || path.includes('404');
    expect(robots).toEqual(isHidden ? ['noindex'] : []);
  });

  test('robots.txt says the same', () => {
    const text = readFileSync(`${folder}/robots.txt`, 'utf8');
    // Who may not fetch a page does not see there that it asks not to be listed.
    expect(text).not.toContain('Disallow');
    expect(text.includes('Sitemap: ')).toBe(!noindex);
  });
});

test('security.txt is there where the operator is stated, and only there', () => {
  expect(readFileSync('dist-base/.well-known/security.txt', 'utf8')).toContain(
    'Canonical: https://warifu.example.org/.well-known/security.txt\n',
  );
  const isStated = Boolean(site.security) && !site.missing.includes('url');
  expect(existsSync('dist/.well-known/security.txt')).toBe(isStated);
});
