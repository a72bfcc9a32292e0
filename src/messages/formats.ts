import type { AlphabetId } from '../credentials/alphabets.ts';

/** Words under the drawing of a format. */
export interface FormatWords {
  /** `{length}` characters in all. */
  readonly length: string;
  /** `{min}` to `{max}` characters in all. */
  readonly range: string;
  /** `{min}` to `{max}` characters are usual; no rule is documented. */
  readonly usual: string;
  /** `{prefix}` is how every value begins. */
  readonly prefix: string;
  /** `{alphabet}` is a text of `alphabets`. */
  readonly then: string;
  readonly example: string;
  /** In its place, where the value is none that we made up but one of Amazon's list. */
  readonly listedExample: string;
  readonly alphabets: Readonly<Record<AlphabetId, string>>;
}

export const formatWords: Readonly<Record<'de' | 'ja', FormatWords>> = {
  ja: {
    length: '全部で{length}文字。',
    range: '全部で{min}〜{max}文字。',
    usual: '普通は{min}〜{max}文字です。長さの規則は公開されていません。',
    prefix: '先頭は必ず{prefix}です。',
    then: '続きに使われるのは{alphabet}だけです。',
    example: '形の見本（架空の値）',
    listedExample: '公開の一覧にある値',
    alphabets: {
      digits: '数字',
      hex: '数字の0〜9と小文字のa〜f',
      'upper-alphanumeric': '数字と大文字の英字',
      base32: '大文字の英字と数字の2〜7',
      alphanumeric: '英数字',
      base64: '英数字と「/」「+」',
      base64url: '英数字と「-」「_」',
      'role-path': '英数字と一部の記号',
      'mail-name': '英数字と一部の記号',
      'host-name': '英数字、ハイフン、ドット',
      'url-path': 'URLに使える文字',
    },
  },
  de: {
    length: 'Insgesamt {length} Zeichen.',
    range: 'Insgesamt {min} bis {max} Zeichen.',
    usual: 'Üblich sind {min} bis {max} Zeichen; eine Regel ist nicht veröffentlicht.',
    prefix: 'Am Anfang steht immer „{prefix}“.',
    then: 'Danach kommen nur {alphabet} vor.',
    example: 'Muster mit erfundenem Wert',
    listedExample: 'Beispiel aus Amazons Liste',
    alphabets: {
      digits: 'Ziffern',
      hex: 'die Ziffern 0–9 und die Kleinbuchstaben a–f',
      'upper-alphanumeric': 'Ziffern und Großbuchstaben',
      base32: 'Großbuchstaben und die Ziffern 2–7',
      alphanumeric: 'Ziffern und Buchstaben',
      base64: 'Ziffern, Buchstaben, „/“ und „+“',
      base64url: 'Ziffern, Buchstaben, „-“ und „_“',
      'role-path': 'Ziffern, Buchstaben und einige Satzzeichen',
      'mail-name': 'Ziffern, Buchstaben und einige Satzzeichen',
      'host-name': 'Ziffern, Buchstaben, Bindestriche und Punkte',
      'url-path': 'die Zeichen einer Webadresse',
    },
  },
};
