/** What the standalone checker says beside the checker's own words. */
interface StandaloneWords {
  readonly title: string;
  readonly intro: string;
  readonly limits: string;
  /** In front of the address of the site. */
  readonly origin: string;
  readonly noScript: string;
  /** On the download page. `{name}`: name of the file. */
  readonly download: string;
  readonly size: string;
  readonly hash: string;
}

export const standaloneWords: Readonly<Record<'de' | 'ja', StandaloneWords>> = {
  de: {
    title: 'Token oder ID prüfen',
    intro:
      'Diese Datei prüft Werte ohne Internet. Der Browser lässt sie keine Verbindung aufbauen.',
    limits:
      'An den Wert gelangen können trotzdem Browser-Erweiterungen, Tastatur-Apps mit Online-Diensten und der Verlauf der Zwischenablage. Das kann keine Datei verhindern.',
    origin: 'Herkunft und Erklärungen (Warifu, MIT-Lizenz):',
    download: '{name} herunterladen',
    size: 'Größe',
    hash: 'SHA-256-Prüfsumme',
    noScript: 'Die Prüfung braucht JavaScript. Schalten Sie es für diese Datei ein.',
  },
  ja: {
    title: 'トークンチェッカー',
    intro:
      'このファイルは、インターネットにつながなくても使えます。外部との通信はファイルの規則で禁止していて、ブラウザーが拒否します。',
    limits:
      'ブラウザーの拡張機能、日本語入力のクラウド変換、キーボードアプリ、クリップボードの履歴に値が渡ることは、このファイルでは防げません。',
    origin: '提供元と説明（Warifu、MITライセンス）：',
    download: '{name}をダウンロード',
    size: '大きさ',
    hash: 'SHA-256のハッシュ値',
    noScript: 'このチェッカーを使うには、JavaScriptを有効にしてください。',
  },
};
