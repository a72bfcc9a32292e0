import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { robotsText } from '../../src/publishing/robots-text.ts';
import { securityText } from '../../src/publishing/security-text.ts';

const origin = 'https://help.example.org';

describe('robots.txt', () => {
  test.for([
    {
      name: 'lets everybody in and names the sitemap',
      site: { origin, base: '/', noindex: false },
      text: 'User-agent: *\nAllow: /\n\nSitemap: https://help.example.org/sitemap-index.xml\n',
    },
    {
      name: 'names the sitemap under a base path',
      site: { origin, base: '/some/path', noindex: false },
      text: 'User-agent: *\nAllow: /\n\nSitemap: https://help.example.org/some/path/sitemap-index.xml\n',
    },
    {
      name: 'lets everybody read that a site is not to be found, and names no sitemap',
      site: { origin, base: '/', noindex: true },
      text: 'User-agent: *\nAllow: /\n',
    },
  ])('$name', ({ site, text }) => {
    expect(robotsText(site)).toBe(text);
  });
});

describe('security.txt', () => {
  test('a mail address', () => {
    expect(securityText('security@example.org', origin, '2026-11-21')).toBe(
      [
        'Contact: mailto:security@example.org',
        'Expires: 2027-11-16T00:00:00.000Z',
        'Preferred-Languages: ja, de, en',
        'Canonical: https://help.example.org/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  test('a form', () => {
    const text = securityText('https://example.org/security/', origin, '2026-11-21');
    expect(text).toMatch(/^Contact: https:\/\/example\.org\/security\/\n/u);
  });

  test('a form in Japanese, as an address that programs read', () => {
    const text = securityText('https://見本.example/報告', origin, '2026-11-21');
    expect(text).toMatch(/^Contact: https:\/\/xn--\w+\.example\/%E5%A0%B1%E5%91%8A\n/u);
  });

  test('lasts less than a year, also over a leap day', () => {
    const [, expires = ''] =
      /^Expires: (.*)$/mu.exec(securityText('a@b.c', origin, '2027-12-01')) ?? [];
    expect(Date.parse(expires)).toBeLessThan(Date.parse('2028-12-01'));
    expect(Date.parse(expires)).toBeGreaterThan(Date.parse('2028-11-01'));
  });
});

test('files are named with their ending, or the server for authors asks for a slash behind it', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' });
  const endpoints = files.filter((file) => file.endsWith('.ts'));
  expect(endpoints.length).toBeGreaterThan(5);
  expect(endpoints.filter((file) => !/\.[a-z]+\.ts$/u.test(file))).toEqual([]);
});
