import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerQuery } from '../../src/search/engine/answer-query.ts';
import type { Engine } from '../../src/search/engine/open-engine.ts';
import { queryIn } from '../../src/search/interface/query-address.ts';
import { openSmallIndex } from './small-index.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openSmallIndex(
    [
      {
        slug: 'a',
        title: 'MWS認証トークン',
        sections: [{ title: '更新', text: 'Händlertoken <b>x</b>' }],
      },
    ],
    'ja',
  );
}, 60_000);

describe('gets a calm answer', () => {
  test.for([
    ['nothing', ''],
    ['blanks', ' 　\u200B '],
    ['only symbols', '！？…・ー〜|||///"""'],
    ['right to left', 'רמז אסימון \u202Etoken'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['10,000 characters', 'トークン'.repeat(2500)],
    ['10,000 kanji', '認証更新'.repeat(2500)],
    ['half a character', '\uD83D トークン'],
  ] as const)('%s', async ([, query]) => {
    const { pages, total } = await answerQuery(query, 5, engine);
    expect(pages.length).toBeLessThanOrEqual(total);
  });

  test('anything', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
        const { pages } = await answerQuery(query, 5, engine);
        expect(pages.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});

test('text of the index comes as text', async () => {
  const { pages } = await answerQuery('Händlertoken', 5, engine);
  expect(pages[0]?.excerpt.map(({ text }) => text).join('')).toContain('<b>x</b>');
});

describe('a fragment of an address', () => {
  test.for([
    ['#q=%E8%AA%8D', '認'],
    ['#q=', ''],
    ['#all-pages', undefined],
    ['#q=%E8%', undefined],
    ['', undefined],
  ] as const)('%s', ([hash, query]) => {
    expect(queryIn(hash)).toBe(query);
  });
});
