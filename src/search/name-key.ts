import { foldKana, foldWidth } from '../text/index.ts';
import { kanjiPieces } from './kanji.ts';
import type { SearchLanguage } from './language.ts';
import { latinKey } from './latin-words.ts';
import { runsOf } from './runs.ts';
import { isSilent, isWeak } from './stop-words.ts';

/** Ends the key of a whole name, so that it is no word; at the end, to stand near its words in the index. */
const nameEnd = 'ǂ';

/**
 * The key of a name of several words, without what is grammar: `Token für die MWS-Autorisierung`,
 * `MWS認証トークンとは`. Empty for a text of grammar only.
 */
export function nameKeyOf(text: string, language: SearchLanguage): string {
  const plain = foldWidth(text);
  const keys = runsOf(plain).flatMap(({ script, text: run }) => {
    if (isSilent(run, language) || isWeak(run, language)) return [];
    if (script === 'latin') return [latinKey(run, language)];
    if (script === 'katakana') return [foldKana(run)];
    return kanjiPieces(run)
      .filter((piece) => piece.script === 'kanji' && !isWeak(piece.key, language))
      .map((piece) => piece.key);
  });
  const key = keys.join('').slice(0, 40);
  return key && key + nameEnd;
}
