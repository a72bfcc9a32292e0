import { foldKana, foldLatin, foldWidth } from '../../text/index.ts';
import type { SearchLanguage } from '../language.ts';
import { wordKey } from './stem.ts';
import { splitCompound } from './split.ts';
import { isSilent } from './stop-words.ts';

const links = ['s', 'es', 'n', 'en'];

/**
 * Takes a word apart into words that are known.
 *
 * @param isKnown whether a key is the key of a word
 * @returns keys of the parts, or nothing for a word that is none or cannot be taken apart
 */
export function compoundParts(
  surface: string,
  language: SearchLanguage,
  isKnown: (key: string) => boolean,
): readonly string[] | undefined {
  const known = (key: string) => (isKnown(key) ? key : undefined);
  if (/^[\p{Script=Katakana}ー]+$/u.test(surface)) {
    return splitCompound(surface, {
      shortest: 2,
      keyOf: (piece) => (piece.startsWith('ー') ? undefined : known(foldKana(piece))),
    });
  }
  const folded = foldLatin(foldWidth(surface));
  if (!/^\p{Script=Latin}+$/u.test(folded) || folded.length > 40) return undefined;
  return splitCompound(folded, {
    shortest: 3,
    links: language === 'de' ? links : [],
    keyOf: (piece) => (isSilent(piece, language) ? undefined : known(wordKey(piece, language))),
  });
}
