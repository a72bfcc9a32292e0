import { describe, expect, test } from 'vitest';
import { localeOf } from '../../src/markdown/locale-of.ts';

describe('a page is in the language of its folder', () => {
  test.for([
    ['/home/x/src/content/docs/ja/renew.mdx', 'ja'],
    ['/home/x/src/content/docs/de/renew.mdx', 'de'],
    ['C:\\x\\src\\content\\docs\\ja\\renew.mdx', 'ja'],
  ])('%s', ([path = '', locale]) => {
    expect(localeOf({ path })).toBe(locale);
  });

  test('a file beside the languages is in none', () => {
    expect(() => localeOf({ path: '/home/x/src/content/docs/renew.mdx' })).toThrow('no language');
  });
});
