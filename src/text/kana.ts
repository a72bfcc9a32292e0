/** Hiragana and katakana differ by a fixed step of code points. */
const hiragana = /[\u3041-\u3096]/gu;
const stepToKatakana = 0x60;

const small = new Map(
  [...'ァィゥェォャュョヮヵヶ'].map((kana, at) => [
    kana,
    [...'アイウエオヤユヨワカケ'][at] ?? kana,
  ]),
);

/** Spellings of one sound: ヴァ and バ, ヂ and ジ. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/gu, 'バ'],
  [/ヴィ/gu, 'ビ'],
  [/ヴェ/gu, 'ベ'],
  [/ヴォ/gu, 'ボ'],
  [/ヴ/gu, 'ブ'],
  [/ヂ/gu, 'ジ'],
  [/ヅ/gu, 'ズ'],
  [/ヲ/gu, 'オ'],
];

/** Second half of a long vowel: しょう and しょー, プレイス and プレース. */
const longVowels: readonly (readonly [RegExp, string])[] = [
  [/(?<=[オコソトノホモヨロゴゾドボポ])ウ+/gu, ''],
  [/(?<=[ウクスツヌフムユルグズブプ])ウ+/gu, ''],
  [/(?<=[エケセテネヘメレゲゼデベペ])イ+/gu, ''],
];

/** Hiragana as katakana; everything else as it stands. */
function toKatakana(text: string): string {
  return text.replace(hiragana, (kana) =>
    String.fromCodePoint((kana.codePointAt(0) ?? 0) + stepToKatakana),
  );
}

/**
 * One spelling for kana that sound alike: katakana, without long vowels, ッ and ・, small kana
 * large. `ユーザー`, `ユーザ` and `ゆーざー` meet in `ユザ`. Other characters stay.
 *
 * @param text folded by `foldWidth`
 */
export function foldKana(text: string): string {
  let folded = toKatakana(text);
  for (const [spelling, sound] of sameSound) folded = folded.replace(spelling, sound);
  folded = folded
    .replace(/[ァィゥェォャュョヮヵヶ]/gu, (kana) => small.get(kana) ?? kana)
    .replace(/[ーッ・]/gu, '');
  for (const [long, short] of longVowels) folded = folded.replace(long, short);
  return folded;
}
