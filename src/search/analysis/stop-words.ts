import { foldLatin } from '../../text/index.ts';
import type { SearchLanguage } from '../language.ts';

/** Words that say nothing about the page one looks for. Latin words, folded. */
const silent: Readonly<Record<SearchLanguage, string>> = {
  de: `aber als am an auf aus bei beim bin bis da dabei damit dann das dass dein deine dem den denn der des dessen
    die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas
    fur habe haben hat hatte hier ich ihr ihre ihrem ihren ihrer im in ins ist ja jede jeden jeder jedes jetzt man mehr mein meine meinem meinen meiner mich mir mit nach noch nun nur ob oder ohne schon sehr
    sein seine sich sie sind so soll sollte uber um und uns unser unter vom von vor war warum was weil wenn wer werde
    werden wie wieder wir wird zu zum zur bitte hallo mal gern`,
  ja: 'a an and by for from in is of on or the to with your my',
};

/** Words that say how one asks, not what about: they help to decide, and nobody misses them. */
const weak: Readonly<Record<SearchLanguage, string>> = {
  de: `amazon bedeutet bedeutung erklart erklarung brauche brauchen bekomme bekommen gehen geht kann konnen muss mussen
    nicht kein keine keinen welche welchen welcher welches wann wo woher wohin was wie gibt machen mache moglich anleitung hilfe amazons`,
  ja: 'amazon howto',
};

const silentKana = new Set(
  `ハ ガ ヲ ニ ヘ ト モ ヤ ノ デ カ ネ ヨ ナ ダ ラ マデ ヨリ カラ トハ デハ ニハ デモ トカ ナド シタイ シタ シテ スル サレル デス マス
  ナイ タイ デキル コト モノ タメ トキ ヨウ ソウ コノ ソノ アル イル ナル ナイト ジャナイ マダ モウ ナニ ドウ`.split(
    /\s+/u,
  ),
);

const sets = {
  silent: { de: wordSet(silent.de), ja: wordSet(silent.ja) },
  weak: { de: wordSet(weak.de), ja: wordSet(weak.ja) },
};

const weakJapanese = new Set(
  '方法 仕方 意味 何 場合 時 中 等 方 使 入 出 人 物 事 知 後 前 アマゾン'.split(' '),
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** Whether a word, folded by `foldWidth`, says nothing. */
export const isSilent = (word: string, language: SearchLanguage): boolean =>
  sets.silent[language].has(foldLatin(word));

/** Whether a word or a key only says how one asks. */
export const isWeak = (word: string, language: SearchLanguage): boolean =>
  sets.weak[language].has(foldLatin(word)) || (language === 'ja' && weakJapanese.has(word));

/** Whether a stretch of hiragana, folded to katakana, holds grammar only. */
export const isSilentKana = (key: string): boolean => key.length < 2 || silentKana.has(key);
