import { expect, test } from 'vitest';
import { shortScopes } from '../../src/publishing/short-scopes.ts';

test('a scope has the same short name in every sheet and page', () => {
  const sheets = ['p:where(.astro-zzzzzzzz){top:0}', '.astro-abcd1234{top:0}'];
  const shorten = shortScopes(sheets);
  expect(sheets.map(shorten)).toEqual(['p:where(._1){top:0}', '._0{top:0}']);
  expect(shorten('<p class="astro-zzzzzzzz lead astro-abcd1234">')).toBe('<p class="_1 lead _0">');
});

test('what is no scope of these sheets stays', () => {
  const shorten = shortScopes(['.astro-abcd1234{top:0}']);
  expect(shorten('<p class="astro-notknown">astro-island</p>')).toBe(
    '<p class="astro-notknown">astro-island</p>',
  );
});
