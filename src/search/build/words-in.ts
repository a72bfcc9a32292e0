import { foldDashes, foldKana, foldWidth } from '../../text/index.ts';
import { kanjiWords } from './kanji-words.ts';
import type { SearchLanguage } from '../language.ts';
import type { Word } from '../analysis/latin-words.ts';
import { latinWords } from '../analysis/latin-words.ts';
import type { Run } from '../analysis/runs.ts';
import { joinedRuns } from '../analysis/runs.ts';
import { isSilent } from '../analysis/stop-words.ts';

/** All words of a text, in order, repeated as often as they occur; compounds whole. */
export type WordReader = (text: string) => Promise<readonly Word[]>;

/**
 * What reads words. A word that occurs again is the same object again: the words of all pages are in
 * memory together.
 */
export function wordReader(language: SearchLanguage): WordReader {
  const isHeard = ({ surface }: Word) => !isSilent(foldWidth(surface), language);
  const known = new Map<string, readonly Word[]>();
  const wordsOf = (runs: readonly Run[]) => {
    const spelling = runs.map(({ text }) => text).join(' ');
    const words = known.get(spelling) ?? wordsOfRuns(runs, language).filter(isHeard);
    known.set(spelling, words);
    return words;
  };
  return async (text) => {
    const plain = foldDashes(text.normalize('NFKC'));
    const kanji = /\p{Script=Han}/u.test(plain) ? await kanjiWords(plain) : [];
    return [...joinedRuns(plain).flatMap(wordsOf), ...kanji.filter(isHeard)];
  };
}

function wordsOfRuns(runs: readonly Run[], language: SearchLanguage): readonly Word[] {
  const [first] = runs;
  if (first?.script === 'latin') return latinWords(runs, language);
  if (first?.script === 'katakana') return katakanaWords(first.text);
  return [];
}

function katakanaWords(run: string): readonly Word[] {
  const surface = foldWidth(run).replace(/・/gu, '');
  const key = foldKana(surface);
  const parts = run.includes('・') ? run.split('・').flatMap(katakanaWords) : [];
  return key.length < 2 ? parts : [{ key, surface }, ...parts];
}
