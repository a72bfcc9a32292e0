import { describe, expect, test } from 'vitest';
import { readSiteAddress } from '../../src/site-config.ts';

describe('the address of the site', () => {
  test.for([
    { env: {}, origin: 'https://warifu.example', base: '/' },
    {
      env: { SITE_URL: 'https://help.example.org/' },
      origin: 'https://help.example.org',
      base: '/',
    },
    { env: { BASE_PATH: '/some/path/' }, origin: 'https://warifu.example', base: '/some/path' },
    { env: { SITE_URL: '', BASE_PATH: '' }, origin: 'https://warifu.example', base: '/' },
  ])('$env', ({ env, origin, base }) => {
    expect(readSiteAddress(env)).toEqual({ origin, base });
  });
});

describe('a wrong address is named with its mend', () => {
  test.for([
    { env: { SITE_URL: 'help.example.org' }, says: /SITE_URL is "help\.example\.org".*scheme/u },
    { env: { SITE_URL: 'ftp://example.org' }, says: /SITE_URL.*web address/u },
    { env: { SITE_URL: 'https://example.org/path' }, says: /SITE_URL.*BASE_PATH/u },
    { env: { BASE_PATH: 'some/path' }, says: /BASE_PATH is "some\/path".*slash/u },
    { env: { BASE_PATH: '/some path' }, says: /BASE_PATH/u },
    { env: { BASE_PATH: '//elsewhere' }, says: /BASE_PATH/u },
  ])('$env', ({ env, says }) => {
    expect(() => readSiteAddress(env)).toThrow(says);
  });
});
