import { foldKana } from '../../text/index.ts';

/**
 * A stretch of a run of kanji and hiragana. Kanji come as a skeleton: without the kana inside a word
 * that some write and others do not (取り消し, 取消).
 */
export interface KanjiPiece {
  readonly script: 'kanji' | 'hiragana';
  readonly key: string;
  /** Place in the run, in UTF-16 units; kana that belong to the last kanji are included. */
  readonly start: number;
  readonly end: number;
}

/** Kana between two kanji that join them into one word: a stem ending, never a particle. */
const joining = '[いきしちみりぎじびえけせてねべめれげぜ]|わせ|合わせ|らせ|かえ|りか';
const piece = new RegExp(
  `(?<kanji>\\p{Script=Han}(?:(?:${joining})?\\p{Script=Han})*)|[\\p{Script=Hiragana}ー]+`,
  'gu',
);

/** Cuts a run of kanji and hiragana into words of kanji and what stands between them. */
export function kanjiPieces(run: string): readonly KanjiPiece[] {
  return [...run.matchAll(piece)].map(({ 0: text, index, groups }) => ({
    script: groups?.kanji ? 'kanji' : 'hiragana',
    key: groups?.kanji ? skeleton(text) : foldKana(text),
    start: index,
    end: index + text.length,
  }));
}

/** The kanji of a word. */
export function skeleton(word: string): string {
  return word.replace(/\P{Script=Han}/gu, '');
}

/** Whether a word is one kanji with an ending: 切れる. */
export const isVerb = (word: string): boolean => /^\p{Script=Han}\p{Script=Hiragana}+$/u.test(word);

/** A verb by its kanji and the first kana behind it, which tells 切れる from 切る. */
export function verbKey(word: string): string {
  return word.slice(0, 1) + foldKana(word.slice(1)).slice(0, 1);
}
