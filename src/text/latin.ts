/** Marks on letters, but not the voicing marks of kana, which make another sound. */
const marks = /(?![\u3099\u309A])\p{M}/gu;

/** An umlaut written out: after a consonant or at the beginning, so that `neue` and `quer` stay. */
const writtenOut = /(?<![aeiouq])(?<vowel>[aou])e+/gu;

/**
 * One spelling for Latin letters with and without marks: `ä`, `ae` and `a` become `a`; `ß` becomes
 * `ss`. The result is a key to compare with, not a word to show.
 *
 * @param text folded by `foldWidth`
 */
export function foldLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/ß/gu, 'ss')
    .replace(writtenOut, '$<vowel>');
}
