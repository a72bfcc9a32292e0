import { describe, expect, test } from 'vitest';
import { shortProperties } from '../../src/publishing/short-properties.ts';

describe('what is the same everywhere is written where it is used', () => {
  test.for([
    ['one value for the whole page', ':root{--far:2rem}p{top:var(--far)}', 'p{top:2rem}'],
    [
      'also from a cascade layer',
      '@layer a{:root,::backdrop{--far:2rem}}p{top:var(--far)}',
      'p{top:2rem}',
    ],
    [
      'also through another property',
      ':root{--a:2rem;--b:calc(2*var(--a))}p{top:var(--b)}',
      'p{top:calc(2*2rem)}',
    ],
    ['also as a fallback', ':root{--a:2rem}p{top:var(--n,var(--a))}', 'p{top:var(--0,2rem)}'],
  ])('%s', ([, css = '', short]) => {
    expect(shortProperties([css], [])).toEqual([short]);
  });

  test('in all sheets of the site', () => {
    expect(shortProperties([':root{--far:2rem;top:0}', 'p{top:var(--far)}'], [])).toEqual([
      ':root{top:0}',
      'p{top:2rem}',
    ]);
  });
});

describe('what may change keeps its property, under a short name', () => {
  test.for([
    [
      'two values',
      ':root{--ink:red}.dark{--ink:blue}p{color:var(--ink)}',
      ':root{--0:red}.dark{--0:blue}p{color:var(--0)}',
    ],
    [
      'a value on a condition',
      '@media (width>9em){:root{--ink:red}}p{color:var(--ink)}',
      '@media (width>9em){:root{--0:red}}p{color:var(--0)}',
    ],
    [
      'a value for a part of the page',
      'main{--ink:red}p{color:var(--ink)}',
      'main{--0:red}p{color:var(--0)}',
    ],
    [
      'one that is asked for with a fallback',
      ':root{--ink:red}p{color:var(--ink,blue)}',
      ':root{--0:red}p{color:var(--0,blue)}',
    ],
    [
      'the shortest name for what stands most often',
      ':root{--b:1}a{--b:2;--a:3;top:var(--b);left:var(--a)}b{--a:4;top:var(--b)}',
      ':root{--0:1}a{--0:2;--1:3;top:var(--0);left:var(--1)}b{--1:4;top:var(--0)}',
    ],
  ])('%s', ([, css = '', short]) => {
    expect(shortProperties([css], [])).toEqual([short]);
  });
});

test('what a page, a script or another sheet mentions stays as it is', () => {
  const css = ':root{--far:2rem;--ink:red}.dark{--ink:blue}p{top:var(--far);color:var(--ink)}';
  expect(shortProperties([css], ['<p style="--ink:red">', "'--far'"])).toEqual([css]);
});

test('a short name is none that others use', () => {
  const css = 'p{--ink:red;color:var(--ink)}';
  expect(shortProperties([css], ['p{--0:1}'])).toEqual(['p{--1:red;color:var(--1)}']);
});
