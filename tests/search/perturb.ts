import { tokenize } from 'kuromojin';
import type { Language } from './queries.ts';

/** One way in which people type a text differently; undefined where it changes nothing. */
export type Perturbation = (text: string) => Promise<string | undefined> | string | undefined;

const changed = (before: string, after: string) => (after === before ? undefined : after);
const replacing =
  (pattern: RegExp, by: string | ((found: string) => string)): Perturbation =>
  (text) =>
    changed(text, text.replace(pattern, by as string));

/** Changes the longest word that a pattern finds, if it has at least so many letters. */
function longestWord(
  pattern: RegExp,
  shortest: number,
  change: (word: string) => string,
): Perturbation {
  return (text) => {
    const words = text.match(pattern) ?? [];
    const longest = [...words].sort((a, b) => b.length - a.length)[0];
    if (!longest || longest.length < shortest) return undefined;
    return changed(text, text.replace(longest, change(longest)));
  };
}

const middle = (word: string) => Math.floor(word.length / 2);
const without = (word: string) => word.slice(0, middle(word)) + word.slice(middle(word) + 1);
const doubled = (word: string) => word.slice(0, middle(word)) + word.slice(middle(word) - 1);
function swapped(word: string): string {
  const at = middle(word);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}

const german = /\p{L}+/gu;
const katakana = /[\p{Script=Katakana}ー]+/gu;

const halfWidth = new Map(
  Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, at) => {
    const half = String.fromCharCode(0xff66 + at);
    return [half.normalize('NFKC'), half] as const;
  }),
);

/** Names only: a sentence without kanji is nobody's query. */
async function reading(text: string): Promise<string | undefined> {
  if (/\p{Script=Hiragana}/u.test(text)) return undefined;
  const morphemes: readonly { surface_form: string; reading?: string }[] = await tokenize(text);
  const read = morphemes
    .map(({ surface_form: surface, reading: kana }) =>
      /\p{Script=Han}/u.test(surface) ? (kana ?? surface) : surface,
    )
    .join('')
    .replace(/[\u30A1-\u30F6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  return changed(text, read);
}

/** The ways, by language and name. */
export const perturbations: Readonly<Record<Language, Readonly<Record<string, Perturbation>>>> = {
  ja: {
    'full-width letters': replacing(/[\x21-\x7E]/gu, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
    ),
    'half-width katakana': replacing(/[\p{Script=Katakana}ー]/gu, (kana) =>
      [...kana.normalize('NFD')]
        .map((part) =>
          part === '\u3099' ? 'ﾞ' : part === '\u309A' ? 'ﾟ' : (halfWidth.get(part) ?? part),
        )
        .join(''),
    ),
    'kana for kanji': reading,
    'no long vowels': replacing(/ー/gu, ''),
    'a hyphen for the long vowel': replacing(/ー/gu, '-'),
    'blanks between scripts': replacing(
      /(?<=\p{Script=Katakana}|ー)(?=[\p{Script=Han}\p{Script=Latin}])|(?<=\p{Script=Latin})(?=[\p{Script=Han}\p{Script=Katakana}])/gu,
      ' ',
    ),
    'no blanks': replacing(
      /(?<=[\p{Script=Han}\p{Script=Katakana}]) | (?=[\p{Script=Han}\p{Script=Katakana}])/gu,
      '',
    ),
    'two kana swapped': longestWord(katakana, 5, swapped),
    'a kana missing': longestWord(katakana, 6, without),
  },
  de: {
    'umlauts written out': replacing(/[äöü]/gu, (vowel) => `${vowel.normalize('NFD').charAt(0)}e`),
    'umlauts lost': replacing(/[äöü]/gu, (vowel) => vowel.normalize('NFD').charAt(0)),
    'ss for ß': replacing(/ß/gu, 'ss'),
    capitals: (text) => changed(text, text.toUpperCase()),
    'blanks for hyphens': replacing(/-/gu, ' '),
    'hyphens for blanks': replacing(/ /gu, '-'),
    'no hyphens': replacing(/-/gu, ''),
    'another ending': longestWord(german, 6, (word) => `${word}s`),
    'a letter missing': longestWord(german, 7, without),
    'a letter doubled': longestWord(german, 7, doubled),
    'two letters swapped': longestWord(german, 7, swapped),
  },
};
