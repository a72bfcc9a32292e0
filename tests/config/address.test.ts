import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/config/read-site.ts';

const address = (config: object, env: Record<string, string>) => {
  const { origin, base } = readSite(config, env, 'src/site.config.ts');
  return { origin, base };
};

describe('the address of the site', () => {
  test.for([
    {
      name: 'nothing stated: a name that belongs to nobody, at the root',
      config: {},
      env: {},
      origin: 'https://warifu.example',
      base: '/',
    },
    {
      name: 'stated in the file',
      config: { url: 'https://help.example.org/', basePath: '/some/path/' },
      env: {},
      origin: 'https://help.example.org',
      base: '/some/path',
    },
    {
      name: 'the environment wins',
      config: { url: 'https://help.example.org', basePath: '/some/path' },
      env: { SITE_URL: 'https://preview.example.org', BASE_PATH: '/' },
      origin: 'https://preview.example.org',
      base: '/',
    },
    {
      name: 'a name with umlauts, in the form that servers know',
      config: { url: 'https://müller.example' },
      env: {},
      origin: 'https://xn--mller-kva.example',
      base: '/',
    },
    {
      name: 'a port',
      config: { url: 'https://help.example.org:8443' },
      env: {},
      origin: 'https://help.example.org:8443',
      base: '/',
    },
    {
      name: 'a server for trying out, on this machine',
      config: {},
      env: { SITE_URL: 'http://127.0.0.1:4321', BASE_PATH: '/~me/v1.0' },
      origin: 'http://127.0.0.1:4321',
      base: '/~me/v1.0',
    },
    {
      name: 'an empty variable says nothing',
      config: { url: 'https://help.example.org' },
      env: { SITE_URL: '', BASE_PATH: '' },
      origin: 'https://help.example.org',
      base: '/',
    },
  ])('$name', ({ config, env, origin, base }) => {
    expect(address(config, env)).toEqual({ origin, base });
  });
});

describe('a wrong address is named with its mend, and where it came from', () => {
  test.for([
    { config: { url: 'help.example.org' }, env: {}, says: /url: "help\.example\.org".*scheme/u },
    {
      config: {},
      env: { SITE_URL: 'ftp://example.org' },
      says: /SITE_URL \(environment\).*address/u,
    },
    { config: {}, env: { SITE_URL: 'https://example.org/path' }, says: /SITE_URL.*basePath/u },
    { config: { basePath: 'some/path' }, env: {}, says: /basePath: "some\/path".*slash/u },
    {
      config: {},
      env: { BASE_PATH: '/some path' },
      says: /BASE_PATH \(environment\): "\/some path"/u,
    },
    ...[
      'https://me:secret@example.org',
      'https://me@example.org',
      'https:example.org',
      'https:\\\\example.org',
      ' https://example.org',
      'https://example.org ',
      'https://a b.org',
      'https://a;b.org',
      'https://a{b}.org',
      'https://*.example.org',
      'https://-',
      'https://[::1]',
      'https://',
    ].map((url) => ({
      config: { url },
      env: {},
      says: /url: .* is no web address\. Write scheme/u,
    })),
    ...[
      'https://example.org//',
      'https://example.org?',
      'https://example.org/#',
      'https://example.org/?a=b',
    ].map((url) => ({ config: { url }, env: {}, says: /more than scheme and host.*basePath/u })),
    { config: { url: 'http://example.org' }, env: {}, says: /unencrypted.* Write https\./u },
    ...[
      '//',
      '//elsewhere',
      '/a//b',
      '/..',
      '/a/../b',
      '/./a',
      '/.hidden',
      '/für',
      '/日本語',
      '/a%20b',
      '/a+b',
      '/a$b',
      '/a?b',
      '/a#b',
      '/a\n',
      'C:/a',
    ].map((path) => ({
      config: {},
      env: { BASE_PATH: path },
      says: /BASE_PATH \(environment\): .* is no base path\. Begin with a slash/u,
    })),
  ])('$config $env', ({ config, env, says }) => {
    expect(() => address(config, env)).toThrow(says);
  });
});
