const kana = '\\p{Script=Katakana}\\p{Script=Hiragana}';

/** Dashes that people and input methods write for one another, the minus sign included. */
const dashes = /[\u2010-\u2015\u2043\u2212\u2500\uFE58\uFF0D]/gu;

/** A dash after kana, unless a Latin word follows it: a long-vowel mark in the wrong shape. */
const dashForLongVowel = new RegExp(`(?<=[${kana}ー])-+(?![\\p{Script=Latin}\\d-])`, 'gu');

/** Format characters (soft hyphen, zero-width, direction) and variation selectors say nothing. */
const invisible = /[\p{Cf}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/**
 * What is the same to the reader becomes the same text: full and half width, composed and
 * decomposed letters, capitals and small ones, all dashes, a dash typed for ー, and characters that
 * cannot be seen. Spaces of every kind become single blanks; the ends are trimmed.
 */
export function foldWidth(text: string): string {
  const plain = text.replace(invisible, '').normalize('NFKC').toLowerCase().normalize('NFKC');
  return foldDashes(plain).replace(/\s+/gu, ' ').trim();
}

/** All dashes become hyphens, and those that stand for a long vowel become ー. */
export function foldDashes(text: string): string {
  return text.replace(dashes, '-').replace(dashForLongVowel, 'ー');
}
