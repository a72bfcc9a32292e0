import { foldKana } from './kana.ts';
import { foldLatin } from './latin.ts';
import { foldWidth } from './width.ts';

/**
 * The key under which one name of a thing is the same however it is typed: `Händler-Token`,
 * `Händler Token` and `haendlertoken`; `ﾏｰﾁｬﾝﾄ・ﾄｰｸﾝ` and `まーちゃんととーくん`. Letters and digits
 * only; empty for a text that has none. Kanji stay: a reading is no spelling.
 */
export function nameKey(text: string): string {
  return foldLatin(foldKana(foldWidth(text))).replace(/[^\p{L}\p{N}]/gu, '');
}
