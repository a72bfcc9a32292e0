import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldKana, foldLatin, foldWidth, nameKey } from '../../src/text/index.ts';

describe('what looks the same is the same', () => {
  test.for([
    { typed: 'ＭＷＳ　認証', folded: 'mws 認証', why: 'full width' },
    { typed: 'ｾﾗｰ ﾄｰｸﾝ', folded: 'セラー トークン', why: 'half-width kana' },
    {
      typed: 'リフレッシュト-クン',
      folded: 'リフレッシュトークン',
      why: 'hyphen for ー',
    },
    {
      typed: '認証ト―クン',
      folded: '認証トークン',
      why: 'horizontal bar for ー',
    },
    {
      typed: 'サーバ－',
      folded: 'サーバー',
      why: 'full-width hyphen for ー at the end',
    },
    {
      typed: 'セラー-ID',
      folded: 'セラー-id',
      why: 'a hyphen before a Latin word stays',
    },
    { typed: 'SP–API', folded: 'sp-api', why: 'en dash' },
    { typed: 'Händler\u00ADtoken', folded: 'händlertoken', why: 'soft hyphen' },
    { typed: 'Ha\u0308ndler', folded: 'händler', why: 'decomposed umlaut' },
    {
      typed: '\u200Bか\u3099く ',
      folded: 'がく',
      why: 'zero width, decomposed kana',
    },
  ])('$why', ({ typed, folded }) => {
    expect(foldWidth(typed)).toBe(folded);
  });

  test('once folded, a text stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldWidth(text);
        expect(foldWidth(once)).toBe(once);
      }),
    );
  });
});

describe('what sounds the same is the same', () => {
  test.for([
    ['ユーザー', 'ユーザ'],
    ['マーケットプレイス', 'マーケットプレース'],
    ['ウェブ', 'ウエブ'],
    ['マーチャント・トークン', 'まーちゃんととーくん'],
    ['ヴァージョン', 'バージョン'],
    ['にんしょう', 'ニンショー'],
    ['リフレッシュ', 'リフレシュ'],
  ])('%s and %s', ([one, other]) => {
    expect(foldKana(one ?? '')).toBe(foldKana(other ?? ''));
  });

  test.for([
    ['ハンドラ', 'バンドラ'],
    ['開発者', '出品者'],
    ['アプリ', 'アフリ'],
  ])('but not %s and %s', ([one, other]) => {
    expect(foldKana(one ?? '')).not.toBe(foldKana(other ?? ''));
  });
});

describe('an umlaut may be written out or lost', () => {
  test.for([
    ['händler', 'haendler', 'handler'],
    ['größe', 'groesse', 'grosse'],
    ['ungültig', 'ungueltig', 'ungultig'],
    ['änderung', 'aenderung', 'anderung'],
  ])('%s, %s, %s', (spellings) => {
    expect(new Set(spellings.map(foldLatin)).size).toBe(1);
  });

  test.for(['neue', 'quer', 'steuer', 'feuer'])('%s has none', (word) => {
    expect(foldLatin(word)).toBe(word);
  });

  test('kana keep their voicing marks', () => {
    expect(foldLatin('がぱアプリ')).toBe('がぱアプリ');
  });
});

describe('one name, one key', () => {
  test.for([
    ['Händlertoken', 'Händler-Token', 'Händler Token', 'HAENDLER TOKEN', 'Haendlertoken'],
    ['マーチャントトークン', 'ﾏｰﾁｬﾝﾄ ﾄｰｸﾝ', 'マーチャント・トークン', 'マーチャントト-クン'],
    ['SP-API', 'SPAPI', 'ｓｐ‐ａｐｉ', 'sp api'],
    ['selling_partner_id', 'Selling Partner ID', 'sellingPartnerId'],
  ])('%s', (spellings) => {
    expect(new Set(spellings.map(nameKey)).size).toBe(1);
  });

  test('symbols alone have no key', () => {
    expect(nameKey('・ー－!?「」')).toBe('');
  });

  test('any text gives letters and digits, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(nameKey(text)).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
  });
});
