import { foldLatin, foldWidth } from '../../text/index.ts';
import type { SearchLanguage } from '../language.ts';

/** Spellings that sound alike and are mistaken for one another: authorisieren, Tocken, Adresse. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/th/gu, 't'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/(?<letter>\p{L})\k<letter>+/gu, '$<letter>'],
];

/** ge of a participle behind a separable prefix: abgelaufen, zurückgesetzt; zu of an infinitive. */
const insidePrefix =
  /^(?<prefix>ab|an|auf|aus|bei|ein|frei|her|hin|los|mit|nach|um|vor|weg|weiter|zuruk|zusamen)(?:ge|zu)(?=\p{L}{4})/u;
const participle = /^ge(?<stem>\p{L}{4,})t$/u;
const noun = /(?<=\p{L}{4})(?:ungen|ung)$/u;
const ending = /(?<=\p{L}{4})(?:e[mr]|[aenost])$/u;
const plural = /(?<=\p{L}{2})s$/u;

/**
 * The form under which a Latin word is compared: without case, marks and, in German, endings. Not a
 * word to show.
 */
export function wordKey(word: string, language: SearchLanguage): string {
  let key = foldLatin(foldWidth(word));
  if (!/^\p{L}+$/u.test(key)) return key;
  if (key.length > 4) for (const [spelling, sound] of sameSound) key = key.replace(spelling, sound);
  if (language === 'ja') return key.length > 4 ? key.replace(plural, '') : key;
  key = key
    .replace(insidePrefix, '$<prefix>')
    .replace(participle, '$<stem>')
    .replace(plural, '')
    .replace(noun, '');
  for (let before = ''; before !== key;) {
    before = key;
    key = key.replace(ending, '');
  }
  return key;
}
