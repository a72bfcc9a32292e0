import { foldDashes, foldKana, foldWidth } from '../text/index.ts';
import { kanjiWords } from './build-japanese.ts';
import type { SearchLanguage } from './language.ts';
import type { Word } from './latin-words.ts';
import { latinWords } from './latin-words.ts';
import { joinedRuns } from './runs.ts';
import { isSilent } from './stop-words.ts';

/** All words of a text, in order, repeated as often as they occur; compounds whole. */
export async function wordsIn(text: string, language: SearchLanguage): Promise<readonly Word[]> {
  const plain = foldDashes(text.normalize('NFKC'));
  const words = joinedRuns(plain).flatMap((runs): readonly Word[] => {
    const [first] = runs;
    if (first?.script === 'latin') return latinWords(runs, language);
    if (first?.script === 'katakana') return katakanaWords(first.text);
    return [];
  });
  const kanji = /\p{Script=Han}/u.test(plain) ? await kanjiWords(plain) : [];
  return [...words, ...kanji].filter(({ surface }) => !isSilent(foldWidth(surface), language));
}

function katakanaWords(run: string): readonly Word[] {
  const surface = foldWidth(run).replace(/・/gu, '');
  const key = foldKana(surface);
  const parts = run.includes('・') ? run.split('・').flatMap(katakanaWords) : [];
  return key.length < 2 ? parts : [{ key, surface }, ...parts];
}
