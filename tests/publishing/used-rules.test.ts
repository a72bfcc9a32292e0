import { describe, expect, test } from 'vitest';
import { namesIn, usedRules } from '../../src/publishing/used-rules.ts';

const names = namesIn(
  ['<main class="page print:hidden" data-theme="dark"><p id="top">table</p></main>'],
  ["element.className = 'extra'; element.ariaCurrent = 'true'; element.dataset.stepNumber = 1"],
);

describe('rules that can apply stay', () => {
  test.for([
    ['an element of the page', 'p{color:red}'],
    ['a class, an id, an attribute', '.page #top{color:red}.page[data-theme]{color:red}'],
    ['a class with a colon', '.print\\:hidden{color:red}'],
    ['a class that a script sets', '.extra{color:red}'],
    ['attributes that a script sets', '[aria-current]{color:red}[data-step-number]{color:red}'],
    ['a value known by its beginning', "[data-theme^='dar']{color:red}"],
    ['a state of anything', ':focus-visible{color:red}:lang(ja){color:red}'],
    ['everything', '*,:before{color:red}'],
    ['what is not something unknown', 'p:not(.unknown){color:red}'],
    ['one of several choices', 'p:is(.unknown,#top){color:red}'],
    ['steps of a movement', '@keyframes turn{from{color:red}}'],
  ])('%s', ([, css = '']) => {
    expect(usedRules(css, names)).toBe(css);
  });
});

describe('rules that cannot apply go', () => {
  test.for([
    ['an element that only the text names', 'table{color:red}', ''],
    ['an unknown class beside a known one', '.page .unknown{color:red}', ''],
    ['an unknown value', '[data-theme=light]{color:red}', ''],
    ['nothing but unknown choices', 'p:is(.unknown,.other){color:red}', ''],
    ['a parent of something unknown', 'p:has(.unknown){color:red}', ''],
    ['one selector of a list', '.unknown,p{color:red}', 'p{color:red}'],
    ['the block round them', '@media print{@layer a{.unknown{color:red}}}', ''],
  ])('%s', ([, css = '', left]) => {
    expect(usedRules(css, names)).toBe(left);
  });
});

test('a broken stylesheet is named', () => {
  expect(() => usedRules('p{', names)).toThrow('Unclosed block');
});
