import { foldKana } from '../../text/index.ts';
import { kanjiPieces, verbKey } from '../analysis/kanji.ts';
import { isWeak } from '../analysis/stop-words.ts';
import { segmentHiragana, segmentKanji } from './japanese-query.ts';
import type { Lexicon } from './lexicon.ts';
import type { Alternative, Term } from './term.ts';
import { failure } from './term-intents.ts';
import { endingOf, wholeOrParts } from './word-parts.ts';
import { repairedOrPartial, repairedTerm } from './unknown-word.ts';

/** Reads a run of katakana. */
export function katakanaTerms(typed: string, lexicon: Lexicon): readonly Term[] {
  const key = foldKana(typed);
  const weak = isWeak(typed, lexicon.language);
  const known = wholeOrParts(typed, key, weak, lexicon);
  if (known.length > 0) return known;
  const alternatives: Alternative[] = [];
  if (key.length > 1) {
    const isBeginning = [...lexicon.entries.keys()].some((entry) => entry.startsWith(key));
    if (isBeginning) alternatives.push({ keys: [key], quality: 0.8, isPrefix: true });
    else alternatives.push(...endingOf(key, lexicon));
  }
  if (alternatives.length > 0) return [{ typed, alternatives, isWeak: weak }];
  return repairedOrPartial(typed, 'katakana', weak, lexicon);
}

/** Reads a run of kanji and hiragana. */
export function kanjiTerms(run: string, lexicon: Lexicon): readonly Term[] {
  return kanjiPieces(run).flatMap(({ script, key, start, end }, at, pieces) => {
    const typed = run.slice(start, end);
    if (script === 'hiragana') {
      const words = hiraganaTerms(typed, key, at > 0, lexicon);
      return words.length === 0 && negative.test(key) ? [failure(typed)] : words;
    }
    return segmentKanji(key, lexicon).map(({ text, isKnown }, place, words) => {
      const weak = isWeak(text, lexicon.language);
      if (!isKnown) return repairedTerm(text, 'kanji', weak, lexicon);
      const known = { typed: text, alternatives: [{ keys: [text], quality: 1 }], isWeak: weak };
      const ending = place === words.length - 1 ? pieces[at + 1]?.key : undefined;
      return ending && text.length === 1 ? { ...known, verb: verbKey(text + ending) } : known;
    });
  });
}

/** Something does not happen: 表示されない, 取れません. */
const negative = /(?:ナイ|マセン|ナカツタ|ナクナツタ)$/u;

function hiraganaTerms(
  typed: string,
  key: string,
  isAfterKanji: boolean,
  lexicon: Lexicon,
): readonly Term[] {
  return segmentHiragana(key, isAfterKanji, lexicon).map((keys) => ({
    typed,
    alternatives: keys.map((found) => ({ keys: [found], quality: 0.9 })),
    isWeak: false,
  }));
}
