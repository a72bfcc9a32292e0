import { getTokenizer } from 'kuromojin';
import { foldKana } from '../../text/index.ts';
import { skeleton } from '../analysis/kanji.ts';
import type { Word } from '../analysis/latin-words.ts';

/** What we use of the analyser's words; it gives no reading for words it does not know. */
interface Morpheme {
  readonly surface_form: string;
  readonly pos: string;
  readonly pos_detail_1: string;
  readonly reading?: string;
}

/** No word goes on after it. The analyser's work grows with the square of what it gets at once. */
const sentenceEnd = /(?<=。)|\s+/u;

/**
 * Words with kanji in a Japanese text, with their readings. The analyser and its dictionary
 * (IPADIC) run at build time only; browsers get the words as a list.
 */
export async function kanjiWords(text: string): Promise<readonly Word[]> {
  // Not `tokenize()`, which keeps the words of the last 10,000 texts in memory.
  const tokenizer = await getTokenizer();
  const sentences = text.split(sentenceEnd).filter(hasKanji);
  return sentences.flatMap((sentence) => wordsOf(tokenizer.tokenizeForSentence(sentence)));
}

const wordsOf = (morphemes: readonly Morpheme[]) =>
  morphemes.flatMap((morpheme, at) => [
    ...single(morpheme),
    ...withAffix(morpheme, morphemes[at + 1]),
  ]);

const single = (morpheme: Morpheme) => word(morpheme.surface_form, morpheme.reading ?? '');

/** Prefix and noun, noun and suffix: 再認可, 出品者. */
function withAffix(morpheme: Morpheme, next: Morpheme | undefined): readonly Word[] {
  if (!next) return [];
  const isAffixed =
    (morpheme.pos === '接頭詞' && next.pos === '名詞') ||
    (morpheme.pos === '名詞' && next.pos === '名詞' && next.pos_detail_1 === '接尾');
  if (!isAffixed || !hasKanji(morpheme.surface_form) || !hasKanji(next.surface_form)) return [];
  return word(
    morpheme.surface_form + next.surface_form,
    (morpheme.reading ?? '') + (next.reading ?? ''),
  );
}

function word(surface: string, reading: string): readonly Word[] {
  if (!hasKanji(surface)) return [];
  const stem = surface.replace(/\p{Script=Hiragana}+$/u, '');
  const ending = surface.length - stem.length;
  const read = ending > 0 ? reading.slice(0, -ending) : reading;
  return [{ key: skeleton(surface), surface: stem, reading: foldKana(read) }];
}

const hasKanji = (text: string) => /\p{Script=Han}/u.test(text);
