import { describe, expect, test } from 'vitest';
import { partRareRules } from '../../src/publishing/rare-rules.ts';

const few = { pages: 2, names: new Set(['p', 'aside', 'box', 'title']), hasOwn: true };
const most = { pages: 8, names: new Set(['p', 'title']), hasOwn: false };

test('what few pages can use goes to their own sheet, in its layer and in its order', () => {
  const css = '@layer a{p{top:0}.box{top:1px}}.title{top:2px}.box .title{top:3px}';
  expect(partRareRules(css, [few, most])).toEqual({
    common: '@layer a{p{top:0}}.title{top:2px}',
    rare: ['@layer a{.box{top:1px}}.box .title{top:3px}', ''],
  });
});

test('each reader gets what can be used there', () => {
  const other = { pages: 1, names: new Set(['p', 'card']), hasOwn: true };
  expect(partRareRules('.box{top:0}.card{top:0}', [few, other, most])).toEqual({
    common: '',
    rare: ['.box{top:0}', '.card{top:0}', ''],
  });
});

describe('for all pages stays', () => {
  test.for([
    ['what many can use', '.title{top:0}', [few, most]],
    ['what begins with an element', 'aside{top:0}', [few, most]],
    ['what stands on a condition', '@media (width>9em){.box{top:0}}', [few, most]],
    ['what pages need that have no other sheet', '.box{top:0}', [{ ...few, hasOwn: false }, most]],
    ['what a quarter of the pages can use', '.box{top:0}', [few, { ...most, pages: 6 }]],
  ] as const)('%s', ([, css, readers]) => {
    expect(partRareRules(css, readers).common).toBe(css);
  });
});
