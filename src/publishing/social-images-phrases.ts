import type { KuromojiToken } from 'kuromojin';
import { tokenize } from 'kuromojin';
import type { Locale } from '../locales.ts';

/**
 * Cuts a text into pieces after which a line may end. German: at spaces, except after a word of three
 * letters or fewer, which leads to the next one; at soft hyphens; and after hyphens between words of
 * three letters or more. Japanese: between phrases (文節), a noun, verb or
 * adjective with all that leans on it.
 */
export async function phrases(text: string, locale: Locale): Promise<readonly string[]> {
  return locale === 'de' ? germanPieces(text) : japanesePhrases(text);
}

function germanPieces(text: string): readonly string[] {
  return text.split(/(?<=[^ ]{4} )|(?<=\u{AD})|(?<=\p{L}{3}-)(?=\p{L}{3})/u);
}

async function japanesePhrases(text: string): Promise<readonly string[]> {
  const tokens = await tokenize(text);
  return tokens.reduce<string[]>((pieces, token, index) => {
    const last = pieces.at(-1);
    const before = tokens[index - 1];
    return last !== undefined && before && leans(token, before)
      ? [...pieces.slice(0, -1), last + token.surface_form]
      : [...pieces, token.surface_form];
  }, []);
}

/** Whether a word may not begin a line after the word before it. */
function leans({ pos, pos_detail_1, basic_form }: KuromojiToken, before: KuromojiToken): boolean {
  if (before.pos === '接頭詞' || before.pos_detail_1 === '括弧開') return true;
  if (pos === '記号') return pos_detail_1 !== '括弧開';
  if (['助詞', '助動詞'].includes(pos) || ['接尾', '非自立'].includes(pos_detail_1)) return true;
  // 認証 + トークン, 更新 + する
  return before.pos === '名詞' && (pos === '名詞' || basic_form === 'する');
}
