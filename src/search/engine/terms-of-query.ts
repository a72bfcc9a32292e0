import { foldKana, foldWidth } from '../../text/index.ts';
import { deedKey } from '../analysis/deed-key.ts';
import type { DeedId, DeedPart } from '../analysis/deeds.ts';
import { kanjiPieces, verbKey } from '../analysis/kanji.ts';
import { segmentHiragana, segmentKanji } from './japanese-query.ts';
import type { Lexicon } from './lexicon.ts';
import { partsOf } from './lexicon.ts';
import { latinKey } from '../analysis/latin-words.ts';
import { repair } from './repair.ts';
import type { Run } from '../analysis/runs.ts';
import { joinedRuns } from '../analysis/runs.ts';
import { isSilent, isWeak } from '../analysis/stop-words.ts';

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
  /** Of a kanji with an ending: its `verbKey`. */
  readonly verb?: string;
  /** Of a word that says what one wants to do or know: the keys of its deeds, and their part. */
  readonly deeds?: readonly string[];
  readonly part?: DeedPart;
}

/** Reads a query: the words it asks for and how each can be found in the index. */
export function termsOf(query: string, lexicon: Lexicon): readonly Term[] {
  const text = foldWidth(query).replace(joiningDot, '').replace(wayInKana, '方');
  const terms = withKnownPairs(joinedRuns(text), lexicon).flatMap((runs) => {
    const [first] = runs;
    if (first?.script === 'latin') return latinTerms(runs, text, lexicon);
    if (first?.script === 'katakana') return katakanaTerms(first.text, lexicon);
    return first ? kanjiTerms(first.text, lexicon) : [];
  });
  return terms.map((term) => withDeeds(term, lexicon));
}

const joiningDot = /(?<=\p{Script=Katakana}|ー)・/gu;
/** 見かた is 見方, 探しかた is 探し方. */
const wayInKana =
  /(?<=\p{Script=Han}\p{Script=Hiragana}?)かた(?=[をがはもの\P{Script=Hiragana}]|$)/gu;

/** Joins neighbours that pages join: `SP API` is asked for as `SP-API` is. */
function withKnownPairs(
  groups: readonly (readonly Run[])[],
  lexicon: Lexicon,
): readonly (readonly Run[])[] {
  return groups.reduce<(readonly Run[])[]>((all, runs) => {
    const last = all.at(-1) ?? [];
    const pair = [...last, ...runs];
    const isKnown =
      last.length === 1 &&
      runs.length === 1 &&
      pair.every(({ script, text }) => script === 'latin' && !isSilent(text, lexicon.language)) &&
      lexicon.entries.has(latinKey(pair.map(({ text }) => text).join(''), lexicon.language));
    if (isKnown) all[all.length - 1] = pair;
    else all.push(runs);
    return all;
  }, []);
}

/** What a word is worth that names the same deed as the one that was typed. */
const ofSameDeed = 0.9;

/** Of a word with several deeds, the first that one of them plays. */
const partOrder: readonly DeedPart[] = ['plain', 'task', 'aspect'];

/** Finds a word for a deed by all its other words as well. */
function withDeeds(term: Term, lexicon: Lexicon): Term {
  const ofVerb = term.verb === undefined ? undefined : lexicon.deeds.get(term.verb);
  const named =
    ofVerb ??
    term.alternatives.flatMap(({ keys: [key, ...others] }) =>
      key && others.length === 0 ? (lexicon.deeds.get(key) ?? []) : [],
    );
  const part = partOrder.find((one) => named.some((deed) => deed.part === one));
  if (!part) return term;
  const alternatives = named.map(({ key }) => ({ keys: [key], quality: ofSameDeed }));
  const deeds = named.map(({ key }) => key);
  // Of a word that also says how one asks, only the deed counts: titles ask, too.
  const typed = term.isWeak ? [] : term.alternatives;
  return { ...term, alternatives: [...typed, ...alternatives], deeds, part };
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
  if (negation.test(typed)) return [failure(typed)];
  const known = wholeOrParts(typed, key, weak, lexicon);
  if (errorCode.test(typed)) {
    const code = known.length > 0 ? known : [{ typed, alternatives: [], isWeak: false }];
    return [...code, { ...failure(typed), isWeak: false }];
  }
  if (known.length > 0) return known;
  const beginning = beginningOf(typed, lexicon);
  if (beginning) return [{ typed, alternatives: [beginning], isWeak: weak }];
  const endings = key.length >= 5 ? endingOf(key, lexicon) : [];
  if (endings.length > 0) return [{ typed, alternatives: endings, isWeak: weak }];
  return repairedOrPartial(typed, 'latin', weak, lexicon);
}

/** What the parts of a word are worth: beside the word itself, and in its place. */
const partsBesides = 0.5;
const partsAlone = 0.9;

/** A word that pages have, or the parts of one that they have not; nothing if they have neither. */
function wholeOrParts(
  typed: string,
  key: string,
  weak: boolean,
  lexicon: Lexicon,
): readonly Term[] {
  const parts = partsOf(typed, lexicon) ?? [];
  if (!lexicon.entries.has(key)) {
    return parts.map((part) => ({
      typed,
      alternatives: [{ keys: [part], quality: partsAlone }],
      isWeak: weak,
    }));
  }
  const ofParts = parts.length > 0 ? [{ keys: parts, quality: partsBesides }] : [];
  return [{ typed, alternatives: [{ keys: [key], quality: 1 }, ...ofParts], isWeak: weak }];
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

/** A word no page has: a misspelt one, or one that begins or ends with a known word. */
function repairedOrPartial(
  typed: string,
  script: 'latin' | 'katakana',
  weak: boolean,
  lexicon: Lexicon,
): readonly Term[] {
  const repaired = repairedTerm(typed, script, weak, lexicon);
  if (repaired.repaired !== undefined) return [repaired];
  for (let length = typed.length - 3; length >= shortestPart[script]; length--) {
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
const shortestPart = { latin: 6, katakana: 3 };

function kanjiTerms(run: string, lexicon: Lexicon): readonly Term[] {
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

const trouble: DeedId = 'trouble';
/** Codes of Amazon's consent page (MD5101) and of HTTP (403), which seldom stand on a page. */
const errorCode = /^(?:md\d{4}|[45]\d{2})$/u;
const negation = /^(?:nicht|keine?[nmrs]?)$/u;

/** Who writes that something does not happen looks for errors. */
function failure(typed: string): Term {
  const alternatives = [{ keys: [deedKey(trouble)], quality: ofSameDeed }];
  return { typed, alternatives, isWeak: true, deeds: [deedKey(trouble)], part: 'task' };
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
