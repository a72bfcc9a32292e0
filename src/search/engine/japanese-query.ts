import type { Lexicon } from './lexicon.ts';
import { isSilentKana } from '../analysis/stop-words.ts';

export interface KanjiWord {
  readonly text: string;
  readonly isKnown: boolean;
}

/**
 * Cuts a word of kanji into words that the index has, with as few pieces and as few unknown kanji as
 * possible. Neighbouring unknown kanji stay together.
 */
export function segmentKanji(word: string, lexicon: Lexicon): readonly KanjiWord[] {
  const kanji = [...word];
  const costs = [0];
  const cameFrom: number[] = [0];
  for (let end = 1; end <= kanji.length; end++) {
    for (let start = Math.max(0, end - lexicon.longest); start < end; start++) {
      const text = kanji.slice(start, end).join('');
      const isKnown = lexicon.entries.has(text);
      if (!isKnown && end - start > 1) continue;
      // One kanji is seldom a word of its own.
      const cost = (costs[start] ?? 0) + (isKnown ? (end - start > 1 ? 1 : 2.2) : 3);
      if (cost < (costs[end] ?? Infinity)) {
        costs[end] = cost;
        cameFrom[end] = start;
      }
    }
  }
  const pieces: KanjiWord[] = [];
  for (let end = kanji.length; end > 0; end = cameFrom[end] ?? 0) {
    const text = kanji.slice(cameFrom[end], end).join('');
    const isKnown = lexicon.entries.has(text);
    const next = pieces[0];
    if (!isKnown && next?.isKnown === false) pieces[0] = { text: text + next.text, isKnown };
    else pieces.unshift({ text, isKnown });
  }
  return pieces;
}

/**
 * Reads hiragana, folded to katakana, that nobody converted to kanji: しゅっぴんしゃ, とーくん.
 *
 * @param isAfterKanji the beginning may be an ending of the word before
 * @returns for each word the keys of the words that are read so; nothing for grammar
 */
export function segmentHiragana(
  key: string,
  isAfterKanji: boolean,
  lexicon: Lexicon,
): readonly (readonly string[])[] {
  if (isSilentKana(key)) return [];
  const shortest = isAfterKanji ? 3 : 2;
  const costs = [0];
  const cameFrom: number[] = [0];
  for (let end = 1; end <= key.length; end++) {
    for (let start = Math.max(0, end - lexicon.longest); start < end; start++) {
      const length = end - start;
      const isWord = length >= shortest && lexicon.readings.has(key.slice(start, end));
      if (!isWord && length > 1) continue;
      const cost = (costs[start] ?? 0) + (isWord ? 1 + 2 / length : 1.5);
      if (cost < (costs[end] ?? Infinity)) {
        costs[end] = cost;
        cameFrom[end] = start;
      }
    }
  }
  const words: (readonly string[])[] = [];
  let unread = 0;
  for (let end = key.length; end > 0; end = cameFrom[end] ?? 0) {
    const start = cameFrom[end] ?? 0;
    const read = end - start >= shortest ? lexicon.readings.get(key.slice(start, end)) : undefined;
    // A word that is written in kana is meant rather than one that is only read so.
    const text = key.slice(start, end);
    if (read) words.unshift(read.includes(text) ? [text] : read);
    else unread += end - start;
  }
  // Grammar happens to contain readings: words must make up most of it.
  return unread * 2 <= key.length ? words : [];
}
