/** A change to what this site says. */
export interface Change {
  /** ISO 8601. One entry per day: the day is its address. */
  readonly day: string;
  /** What is different now, in full sentences. */
  readonly text: Readonly<Record<'de' | 'ja', string>>;
}

/** What changed in the statements of this site, the newest first. */
export const changes: readonly Change[] = [
  {
    day: '2026-11-22',
    text: {
      de: 'Neu: Die Prüfung gibt es als Datei, die ohne Internet läuft, mit Prüfsumme. Auf der Seite der Prüfung können Sie ausprobieren, was der Browser am Senden hindert. Ergänzt: was nach dem Entziehen eines Zugriffs noch gilt.',
      ja: 'トークンチェッカーを、インターネットなしで使える1つのファイルとして、ハッシュ値とともに公開しました。チェッカーのページで、送信がブラウザーに止められることを試せます。アクセスを取り消した後に残るものと、認可できる数の上限の説明を補いました。',
    },
  },
  {
    day: '2026-11-21',
    text: {
      de: 'Erste Fassung auf Deutsch und Japanisch: alle Seiten und die Prüfung für Tokens und IDs. Alle Angaben wurden an diesem Tag mit den veröffentlichten Quellen verglichen.',
      ja: '日本語版とドイツ語版の最初の版を公開しました。すべてのページとトークンチェッカーを含みます。内容はこの日に公開資料と照らし合わせました。',
    },
  },
];

/** Anchor of a change on the page of changes: `d2026-11-21`. */
export function changeId({ day }: Change): string {
  return `d${day}`;
}
