/** A law or standard that a page names, at the address of whoever issues it. */
interface Law {
  /** How a page names it, in its own language. */
  readonly name: Readonly<Record<'de' | 'ja', string>>;
  readonly url: string;
  readonly lang: 'de' | 'en' | 'ja';
}

/** Laws and standards by the names that pages use. `§` and its number stay on one line. */
export const laws = {
  'ddg-5': {
    name: { de: '§ 5 DDG', ja: 'デジタルサービス法（DDG）第5条' },
    url: 'https://www.gesetze-im-internet.de/ddg/__5.html',
    lang: 'de',
  },
  'tdddg-25': {
    name: {
      de: '§ 25 TDDDG',
      ja: '電気通信・デジタルサービスのデータ保護法（TDDDG）第25条',
    },
    // The address keeps the name that the law had until 2024.
    url: 'https://www.gesetze-im-internet.de/ttdsg/__25.html',
    lang: 'de',
  },
  gdpr: {
    name: { de: 'DSGVO', ja: '一般データ保護規則（GDPR）' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    lang: 'de',
  },
  appi: {
    name: { de: 'Gesetz zum Schutz personenbezogener Daten', ja: '個人情報の保護に関する法律' },
    url: 'https://laws.e-gov.go.jp/law/415AC0000000057',
    lang: 'ja',
  },
  'telecommunications-business': {
    name: { de: 'Telekommunikationsgeschäftsgesetz', ja: '電気通信事業法' },
    url: 'https://laws.e-gov.go.jp/law/359AC0000000086',
    lang: 'ja',
  },
  'wcag-22': {
    name: { de: 'WCAG 2.2', ja: 'WCAG 2.2' },
    url: 'https://www.w3.org/TR/WCAG22/',
    lang: 'en',
  },
  'jis-wording': {
    name: {
      de: 'Leitfaden zur Angabe der Übereinstimmung mit JIS X 8341-3:2016',
      ja: 'ウェブコンテンツのJIS X 8341-3:2016対応度表記ガイドライン',
    },
    url: 'https://waic.jp/docs/jis2016/compliance-guidelines/202104/',
    lang: 'ja',
  },
} as const satisfies Record<string, Law>;

export type LawId = keyof typeof laws;

/** All ids that a page can name. */
export const lawIds = Object.keys(laws) as [LawId, ...LawId[]];
