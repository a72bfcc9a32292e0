import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { siteConfig as sample } from '../config/sample-site.config.ts';
import { builtPages } from './built-pages.ts';
import { testBase } from './build-under-base.ts';

const version = /\d{4}-\d{2}-\d{2}-[\da-f]{7}/u;
const start = `${sample.url ?? ''}${testBase}`;
const stated = builtPages('dist-base').filter(({ $ }) => $('.colophon').length > 0);
const written = stated.filter(({ path }) => !path.includes('404'));

describe('below a page of a site that states whom to write to', () => {
  test.for(written.map(({ path, $ }) => ({ path, $ })))(
    '$path: a report begins with its address, the version and one question, and no more',
    ({ path, $ }) => {
      const mail = new URL($('.colophon a').first().attr('href') ?? '');
      expect(mail.protocol + mail.pathname).toBe(`mailto:${sample.contact ?? ''}`);
      expect(mail.searchParams.get('subject')).toContain(path);
      const [address, state, , question, ...rest] = (mail.searchParams.get('body') ?? '').split(
        '\r\n',
      );
      expect(address).toBe(start + path);
      expect(state).toMatch(version);
      expect(question).toMatch(/Tokens|トークン/u);
      expect(rest.join('')).toBe('');
    },
  );

  test('a page that no file holds has no mistakes to report, but a version', () => {
    const wrong = stated.filter(({ path }) => path.includes('404'));
    expect(wrong.length).toBeGreaterThan(0);
    for (const { $ } of wrong) {
      expect($('.colophon a')).toHaveLength(0);
      expect($('.colophon').text()).toMatch(version);
    }
  });
});

describe('below a page of this site, whatever it states', () => {
  const links = [site.contact ?? site.issues, site.repository].filter(Boolean).length;
  test.for(builtPages().filter(({ $ }) => $('.colophon').length > 0))(
    `$path: ${links} links, and no dead ones`,
    ({ path, $ }) => {
      expect($('.colophon a')).toHaveLength(path.includes('404') ? 0 : links);
    },
  );
});
