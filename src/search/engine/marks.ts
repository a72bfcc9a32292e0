import { foldKana, foldWidth } from '../../text/index.ts';
import type { Piece } from '../answer.ts';
import type { KanjiPiece } from '../analysis/kanji.ts';
import { kanjiPieces } from '../analysis/kanji.ts';
import type { SearchLanguage } from '../language.ts';
import { latinKey } from '../analysis/latin-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Run } from '../analysis/runs.ts';
import { joinedRuns } from '../analysis/runs.ts';
import type { Term } from './term.ts';

/** A stretch of a text that holds a term, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** Finds terms in a text, by the same keys as the index. */
export function findMarks(text: string, terms: readonly Term[], lexicon: Lexicon): readonly Mark[] {
  const wanted = new Map<string, Term>();
  const beginnings: [string, Term][] = [];
  for (const term of terms) {
    for (const { keys, isPrefix } of term.alternatives) {
      for (const key of keys) {
        if (isPrefix) beginnings.push([key, term]);
        else if (!wanted.has(key)) wanted.set(key, term);
      }
    }
  }
  const termOf = (key: string) =>
    wanted.get(key) ?? beginnings.find(([beginning]) => key.startsWith(beginning))?.[1];
  return keyedGroups(text, lexicon.language).flatMap((group) => marksOf(group, termOf, wanted));
}

type TermOf = (key: string) => Term | undefined;

/** Runs that marks join, with their keys; of kanji with their pieces. */
interface KeyedGroup {
  readonly runs: readonly (Run & { readonly key: string })[];
  /** Of several runs: the key of all as one word. */
  readonly joined: string | undefined;
  readonly pieces: readonly KanjiPiece[];
}

/** Texts stay as they are from one query to the next; their keys are worked out once. */
const known = new Map<string, readonly KeyedGroup[]>();
const mostKnown = 2000;

function keyedGroups(text: string, language: SearchLanguage): readonly KeyedGroup[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const groups = joinedRuns(text).map((runs) => keyed(runs, language));
  known.set(text, groups);
  return groups;
}

function keyed(runs: readonly Run[], language: SearchLanguage): KeyedGroup {
  const keyOf = ({ script, text }: Run) =>
    script === 'latin' ? latinKey(text, language) : foldKana(foldWidth(text));
  return {
    runs: runs.map((run) => ({ ...run, key: keyOf(run) })),
    joined: runs.length > 1 ? latinKey(runs.map(({ text }) => text).join(''), language) : undefined,
    pieces: runs.flatMap(({ script, text }) => (script === 'kanji' ? kanjiPieces(text) : [])),
  };
}

function marksOf(
  { runs, joined, pieces }: KeyedGroup,
  termOf: TermOf,
  wanted: ReadonlyMap<string, Term>,
): readonly Mark[] {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return [];
  if (first.script === 'kanji') return kanjiMarks(first, pieces, wanted);
  const whole = joined === undefined ? undefined : termOf(joined);
  if (whole) return [{ start: first.start, end: last.end, term: whole }];
  return runs.flatMap(({ key, start, end }) => {
    const term = termOf(key) ?? partOf(key, wanted);
    return term ? [{ start, end, term }] : [];
  });
}

/** A compound is marked for a part of it: for a beginning or an end. */
function partOf(key: string, wanted: ReadonlyMap<string, Term>): Term | undefined {
  for (const [part, term] of wanted) {
    if (part.length >= shortestPart && (key.startsWith(part) || key.endsWith(part))) return term;
  }
  return undefined;
}

const shortestPart = 3;

function kanjiMarks(
  run: Run,
  pieces: readonly KanjiPiece[],
  wanted: ReadonlyMap<string, Term>,
): readonly Mark[] {
  return pieces.flatMap(({ script, key, start, end }) => {
    if (script === 'hiragana') return [];
    const marks: Mark[] = [];
    for (const [word, term] of wanted) {
      const at = key.indexOf(word);
      if (at < 0 || !/^\p{Script=Han}/u.test(word)) continue;
      // Kana inside the piece: places in the skeleton are no places in the text.
      const isPlain = end - start === key.length;
      const from = isPlain ? start + at : start;
      const to = isPlain ? from + word.length : end;
      marks.push({ start: run.start + from, end: run.start + to, term });
    }
    return marks;
  });
}

/** Cuts a text at its marks; `from` and `to` limit what is shown. */
export function piecesOf(
  text: string,
  marks: readonly Mark[],
  from = 0,
  to = text.length,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, isMatch: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMatch });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return pieces;
}
