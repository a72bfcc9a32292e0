import { foldKana, foldWidth } from '../text/index.ts';
import { kanjiPieces } from './kanji.ts';
import { segmentHiragana, segmentKanji } from './japanese-query.ts';
import type { Lexicon } from './lexicon.ts';
import { partsOf } from './lexicon.ts';
import { latinKey } from './latin-words.ts';
import { repair } from './repair.ts';
import type { Run } from './runs.ts';
import { joinedRuns } from './runs.ts';
import { isSilent, isWeak } from './stop-words.ts';

/** One way to find a term: all these words of the index, or a page has only some of them. */
interface Alternative {
  readonly keys: readonly string[];
  /** 1 for what was typed, less for a guess. */
  readonly quality: number;
  /** The key is the beginning of words. */
  readonly isPrefix?: true;
}

/** A word of the query. */
export interface Term {
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  /** The word that was looked for in the place of a misspelt one. */
  readonly repaired?: string;
  /** Says how one asks, not what about. */
  readonly isWeak: boolean;
  /** Says what one wants to do or know. */
  readonly isIntent?: boolean;
}

/** Reads a query: the words it asks for and how each can be found in the index. */
export function termsOf(query: string, lexicon: Lexicon): readonly Term[] {
  const text = foldWidth(query).replace(/(?<=\p{Script=Katakana}|ー)・/gu, '');
  const terms = joinedRuns(text).flatMap((runs) => {
    const [first] = runs;
    if (first?.script === 'latin') return latinTerms(runs, text, lexicon);
    if (first?.script === 'katakana') return katakanaTerms(first.text, lexicon);
    return first ? kanjiTerms(first.text, lexicon) : [];
  });
  return terms.map((term) => ({
    ...term,
    isIntent: term.alternatives.some(({ keys }) => keys.some((key) => lexicon.intents.has(key))),
  }));
}

function latinTerms(runs: readonly Run[], text: string, lexicon: Lexicon): readonly Term[] {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return [];
  if (runs.length === 1) return latinWord(first.text, lexicon);
  const joined = latinKey(runs.map((run) => run.text).join(''), lexicon.language);
  const parts = runs.flatMap((run) => latinWord(run.text, lexicon));
  const keys = parts.flatMap(({ alternatives }) => alternatives[0]?.keys ?? []);
  const whole = whereFound(joined, lexicon);
  if (!whole) return parts;
  const alternatives = [whole, ...(keys.length > 0 ? [{ keys, quality: partsBesides }] : [])];
  return [{ typed: text.slice(first.start, last.end), alternatives, isWeak: false }];
}

function whereFound(key: string, lexicon: Lexicon): Alternative | undefined {
  if (lexicon.entries.has(key)) return { keys: [key], quality: 1 };
  const isBeginning =
    key.length > 3 && [...lexicon.entries.keys()].some((known) => known.startsWith(key));
  return isBeginning ? { keys: [key], quality: 0.8, isPrefix: true } : undefined;
}

function latinWord(typed: string, lexicon: Lexicon): readonly Term[] {
  const { language } = lexicon;
  if (isSilent(typed, language)) return [];
  const weak = isWeak(typed, language);
  const key = latinKey(typed, language);
  if (negation.test(typed)) return [failure(typed, lexicon)];
  const alternatives = wholeAndParts(typed, key, lexicon);
  if (alternatives.length > 0) return [{ typed, alternatives, isWeak: weak }];
  const beginning = beginningOf(typed, lexicon);
  if (beginning) return [{ typed, alternatives: [beginning], isWeak: weak }];
  const endings = key.length >= 5 ? endingOf(key, lexicon) : [];
  if (endings.length > 0) return [{ typed, alternatives: endings, isWeak: weak }];
  return repairedOrPartial(typed, 'latin', weak, lexicon);
}

/** What the parts of a word are worth: beside the word itself, and in its place. */
const partsBesides = 0.5;
const partsAlone = 0.8;

function wholeAndParts(typed: string, key: string, lexicon: Lexicon): Alternative[] {
  const isKnown = lexicon.entries.has(key);
  const parts = partsOf(typed, lexicon);
  return [
    ...(isKnown ? [{ keys: [key], quality: 1 }] : []),
    ...(parts ? [{ keys: parts, quality: isKnown ? partsBesides : partsAlone }] : []),
  ];
}

/** Half a word: at least three letters that known words begin with. */
function beginningOf(typed: string, lexicon: Lexicon): Alternative | undefined {
  const folded = latinKey(typed, 'ja');
  for (const key of new Set([folded, latinKey(typed, lexicon.language)])) {
    if (key.length < 3) continue;
    const isBeginning = [...lexicon.entries.values()].some((entry) => entry.key.startsWith(key));
    if (isBeginning) return { keys: [key], quality: 0.8, isPrefix: true };
  }
  return undefined;
}

/** The last part of compounds whose parts no page has by themselves. */
function endingOf(key: string, lexicon: Lexicon): readonly Alternative[] {
  if (key.length < 3) return [];
  const ending = [...lexicon.entries.keys()].filter((known) => known.endsWith(key));
  return ending.slice(0, mostEndings).map((known) => ({ keys: [known], quality: 0.7 }));
}

const mostEndings = 4;

function katakanaTerms(typed: string, lexicon: Lexicon): readonly Term[] {
  const key = foldKana(typed);
  const alternatives = wholeAndParts(typed, key, lexicon);
  if (alternatives.length === 0 && key.length > 1) {
    const isBeginning = [...lexicon.entries.keys()].some((known) => known.startsWith(key));
    if (isBeginning) alternatives.push({ keys: [key], quality: 0.8, isPrefix: true });
    else alternatives.push(...endingOf(key, lexicon));
  }
  const weak = isWeak(typed, lexicon.language);
  if (alternatives.length > 0) return [{ typed, alternatives, isWeak: weak }];
  return repairedOrPartial(typed, 'katakana', weak, lexicon);
}

/** A word no page has: a misspelt one, or one that begins or ends with a known word. */
function repairedOrPartial(
  typed: string,
  script: 'latin' | 'katakana',
  weak: boolean,
  lexicon: Lexicon,
): readonly Term[] {
  const repaired = repairedTerm(typed, script, weak, lexicon);
  if (repaired.repaired !== undefined) return [repaired];
  for (let length = typed.length - 3; length >= shortestPart; length--) {
    const pieces = [
      [typed.slice(0, length), typed.slice(length)],
      [typed.slice(-length), typed.slice(0, -length)],
    ] as const;
    for (const [piece, rest] of pieces) {
      const key = script === 'latin' ? latinKey(piece, lexicon.language) : foldKana(piece);
      if (!lexicon.entries.has(key) || /^[ァィゥェォャュョッー]/u.test(rest)) continue;
      const known = { typed: piece, alternatives: [{ keys: [key], quality: 0.8 }], isWeak: weak };
      return [known, { typed: rest, alternatives: [], isWeak: weak }];
    }
  }
  return [repaired];
}

/** A shorter beginning of an unknown word is chance. */
const shortestPart = 6;

function kanjiTerms(run: string, lexicon: Lexicon): readonly Term[] {
  return kanjiPieces(run).flatMap(({ script, key, start, end }, at) => {
    const typed = run.slice(start, end);
    if (script === 'hiragana') {
      const words = hiraganaTerms(typed, key, at > 0, lexicon);
      return words.length === 0 && negative.test(key) ? [failure(typed, lexicon)] : words;
    }
    return segmentKanji(key, lexicon).map(({ text, isKnown }) => {
      const weak = isWeak(text, lexicon.language);
      if (isKnown)
        return { typed: text, alternatives: [{ keys: [text], quality: 1 }], isWeak: weak };
      return repairedTerm(text, 'kanji', weak, lexicon);
    });
  });
}

/** Something does not happen: 表示されない, 取れません. */
const negative = /(?:ナイ|マセン|ナカツタ|ナクナツタ)$/u;

const negation = /^(?:nicht|keine?[nmrs]?)$/u;

/** Who writes that something does not happen looks for errors. */
function failure(typed: string, lexicon: Lexicon): Term {
  const keys = [lexicon.language === 'ja' ? 'エラ' : 'fehl'];
  return { typed, alternatives: [{ keys, quality: 1 }], isWeak: true };
}

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

function repairedTerm(
  typed: string,
  script: 'latin' | 'katakana' | 'kanji',
  weak: boolean,
  lexicon: Lexicon,
): Term {
  const meant = repair(typed, script, lexicon);
  if (!meant) return { typed, alternatives: [], isWeak: weak };
  const alternatives = [{ keys: [meant.key], quality: 0.9 }];
  return { typed, alternatives, isWeak: weak, repaired: meant.surface };
}
