/**
 * Characters that stand in for others when values are copied, typed or sent. One row per class:
 * each character of the second column is read as the character at the same place in the third, or
 * as its only character.
 *
 * The bars are the eighteen that Japanese forms meet (blog.foresta.me); letters of other scripts
 * have exactly one Latin twin, after Unicode's confusables
 * (https://www.unicode.org/Public/security/latest/confusables.txt). Letters with two readings are
 * left out.
 */
export const twins = {
  'katakana-long-vowel': ['ー', '-'],
  'half-width-long-vowel': ['ｰ', '-'],
  dash: ['‐‑‒⁃﹣', '-'],
  // Apart from the other dashes: editors also make them of two hyphens.
  'long-dash': ['–—―﹘', '-'],
  minus: ['−', '-'],
  'box-line': ['─━⎯⏤', '-'],
  'ideographic-full-stop': ['。｡', '.'],
  'middle-dot': ['・･·•∙⋅‧', '.'],
  'other-dot': ['․．﹒', '.'],
  'other-bar': ['¦∣ǀ│┃❘⏐￨￤丨〡ㅣ', '|'],
  'other-colon': ['∶꞉﹕', ':'],
  cyrillic: ['аАВсСԁеЕһНіІјЈКМоОрРԛѕЅТԝхХуУ', 'aABcCdeEhHiIjJKMoOpPqsSTwxXyY'],
  greek: ['αΑΒΕϲΗΙΚΜΝοΟρΡΤΥΧΖν', 'aABEcHIKMNoOpPTYXZv'],
  'kanji-zero': ['〇', '0'],
  quote: ['„“”‟‚‘’‛«»‹›「」『』【】〈〉《》〔〕〝〞〟｢｣〖〗', '"'],
  comma: ['、､﹐', ','],
} as const satisfies Record<string, readonly [string, string]>;

/** What else reading the text undoes. */
export const otherMarks = {
  'full-width': 'full-width-characters',
  mathematical: 'look-alike-letters',
  'other-digit': 'look-alike-letters',
  'zero-width': 'invisible-characters',
  'soft-hyphen': 'invisible-characters',
  'direction-mark': 'invisible-characters',
  'control-character': 'invisible-characters',
  percent: 'encoded-characters',
  'html-entity': 'encoded-characters',
  escape: 'encoded-characters',
  'quoted-printable': 'encoded-characters',
  markup: 'markup-inside',
  'mail-mark': 'mail-marks-inside',
  'character-gap': 'characters-apart',
} as const;

export type Mark = keyof typeof twins | keyof typeof otherMarks;

/** How a character that cannot stand in a value is named. */
export const foreignClasses = [
  ['digit', /^\d/u],
  ['latin-letter', /^[A-Za-z]/u],
  ['mask', /^[*●○■□◯]/u],
  ['umlaut', /^[äöüß]/iu],
  ['kana', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['kanji', /^\p{Script=Han}/u],
  ['other-letter', /^\p{L}/u],
  ['punctuation', /^[\p{P}\p{S}]/u],
  ['other-character', /^/u],
] as const;

export type CharacterClass = Mark | 'kana-vowel' | (typeof foreignClasses)[number][0];
export type Separator = 'hyphen' | 'dot' | 'bar' | 'colon';
export type Encoding = 'percent' | 'html-entity' | 'escape' | 'quoted-printable';
