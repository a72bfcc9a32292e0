import { describe, expect, test } from 'vitest';
import { usedProperties } from '../../src/publishing/used-properties.ts';

describe('what changes nothing goes', () => {
  test.for([
    ['a property that nothing uses', 'p{--a:1;color:red}', 'p{color:red}'],
    ['one that only such a property used', ':root{--a:1;--b:var(--a)}p{color:red}', 'p{color:red}'],
    [
      'a layer overridden outside',
      '@layer a{p{color:red;top:0}}p{color:blue}',
      '@layer a{p{top:0}}p{color:blue}',
    ],
    [
      'also where the layer asks for more',
      '@layer a{:root[data-theme=light],[data-theme=light] ::backdrop{color:red;top:0}}:root,::backdrop{color:blue}',
      '@layer a{:root[data-theme=light],[data-theme=light] ::backdrop{top:0}}:root,::backdrop{color:blue}',
    ],
    [
      'also inside a condition',
      '@layer a{@media print{p{color:red}}}p{color:blue}',
      'p{color:blue}',
    ],
  ])('%s', ([, css = '', left]) => {
    expect(usedProperties([css], [])).toEqual([left]);
  });
});

describe('what changes something stays', () => {
  test.for([
    ['a property in use', ':root{--a:1}p{top:var(--a)}'],
    ['a layer overridden on a condition only', '@layer a{p{color:red}}@media print{p{color:blue}}'],
    ['a layer overridden where more is asked', '@layer a{p{color:red}}p[lang]{color:blue}'],
    ['a layer for what the rule excludes', '@layer a{:not(p[lang]){color:red}}:not(p){color:blue}'],
    ['a layer that insists', '@layer a{p{color:red!important}}p{color:blue}'],
    ['a selector too few', '@layer a{p,b{color:red}}p{color:blue}'],
  ])('%s', ([, css = '']) => {
    expect(usedProperties([css], [])).toEqual([css]);
  });

  test('a property that another sheet, a page or a script uses', () => {
    const sheet = ':root{--a:1;--b:2;--c:3}';
    expect(
      usedProperties([sheet, 'p{top:var(--a)}'], ['<p style="top:var(--b)">', "'--c'"])[0],
    ).toBe(sheet);
  });
});
