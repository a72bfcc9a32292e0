import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/search/engine/open-engine.ts';
import segmentations from './segmentations.json' with { type: 'json' };
import { openSmallIndex, slugsFor } from './small-index.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openSmallIndex(
    [
      {
        slug: 'mws',
        title: 'MWS認証トークンとは',
        sections: [{ title: '確認方法', text: '設定の画面で値を確認します。' }],
      },
      {
        slug: 'seller',
        title: '出品者IDとは',
        sections: [{ title: '別の呼び名', text: 'マーチャントトークンとも呼ばれます。' }],
      },
      {
        slug: 'refresh',
        title: 'リフレッシュトークンとは',
        sections: [{ title: '有効期限', text: '期限は1年です。' }],
      },
      {
        slug: 'revoke',
        title: 'アクセスを取り消す',
        sections: [{ title: 'ユーザー権限', text: 'セラーセントラルで操作します。' }],
      },
      {
        slug: 'errors',
        title: 'エラーの意味',
        sections: [{ title: 'MD5101', text: '`invalid_grant`と`amzn.mws.`と`Atzr|`。' }],
      },
      { slug: 'share', title: '値を見せてよい相手' },
    ],
    'ja',
  );
}, 60_000);

const reasons = {
  'full and half width': [
    ['ＭＷＳ認証トークン', 'mws'],
    ['ﾏｰﾁｬﾝﾄﾄｰｸﾝ', 'seller'],
    ['出品者ＩＤ', 'seller'],
  ],
  'another sign for the long vowel': [
    ['リフレッシュト-クン', 'refresh'],
    ['リフレッシュト―クン', 'refresh'],
    ['ユーザ権限', 'revoke'],
  ],
  'a middle dot': [['マーチャント・トークン', 'seller']],
  'words without blanks between them': [
    ['MWS認証トークン確認方法', 'mws'],
    ['リフレッシュトークン有効期限', 'refresh'],
  ],
  'parts of a compound': [
    ['セントラル', 'revoke'],
    ['セラセン', 'revoke'],
  ],
  'kana inside the word or not': [
    ['取消', 'revoke'],
    ['取消し', 'revoke'],
    ['取り消したい', 'revoke'],
  ],
  'the way to do something, in kana': [
    ['見かた', 'mws'],
    ['値の見かたは', 'mws'],
  ],
  'kana instead of kanji': [
    ['しゅっぴんしゃID', 'seller'],
    ['とりけし', 'revoke'],
    ['りふれっしゅとーくん', 'refresh'],
  ],
  'a wrong character': [
    ['出品社ID', 'seller'],
    ['マーチェントトークン', 'seller'],
    ['リフレッシュトーケン', 'refresh'],
  ],
  'strings of code': [
    ['MD5101', 'errors'],
    ['invalid_grant', 'errors'],
    ['amzn.mws.', 'errors'],
    ['Atzr|', 'errors'],
  ],
} as const;

describe.for(Object.entries(reasons))('%s', ([, rows]) => {
  test.for(rows.map(([query, slug]) => ({ query, slug })))('$query', async ({ query, slug }) => {
    expect((await slugsFor(query, engine))[0]).toBe(slug);
  });
});

describe('a word of two kanji is never taken for another', () => {
  test.for(['旅行', '天気', '出版'])('%s', async (query) => {
    expect(await slugsFor(query, engine)).toEqual([]);
  });
});

test('every word that no page has is named', async () => {
  const { terms } = await engine.plan('楽天 リフレッシュトークン');
  const missing = terms.filter(({ alternatives }) => alternatives.length === 0);
  expect(missing.map(({ typed }) => typed)).toEqual(['楽天']);
});

describe('results do not depend on the word boundaries of the browser', () => {
  const native = Intl.Segmenter;

  /** An engine's `Intl.Segmenter`, for the texts of the table. */
  function segmenterOf(browser: 'chromium' | 'firefox') {
    return class {
      segment(text: string) {
        const row = segmentations.find((known) => known.text === text);
        return (row?.[browser] ?? [...text]).map((segment) => ({ segment, isWordLike: true }));
      }
    } as unknown as typeof Intl.Segmenter;
  }

  test.for(segmentations)('$text', async ({ text }) => {
    const found: (readonly string[])[] = [];
    for (const browser of ['chromium', 'firefox'] as const) {
      Reflect.set(Intl, 'Segmenter', segmenterOf(browser));
      try {
        const { terms } = await engine.plan(text);
        found.push(terms.flatMap(({ alternatives }) => alternatives.flatMap(({ keys }) => keys)));
        found.push(await slugsFor(text, engine));
      } finally {
        Reflect.set(Intl, 'Segmenter', native);
      }
    }
    expect(found.slice(2)).toEqual(found.slice(0, 2));
  });

  test('although the two engines disagree in the table', () => {
    const different = segmentations.filter(
      ({ chromium, firefox }) => chromium.join('|') !== firefox.join('|'),
    );
    expect(different.length).toBeGreaterThan(10);
  });
});
