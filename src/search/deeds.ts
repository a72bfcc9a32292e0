import type { SearchLanguage } from './language.ts';

/**
 * What part a deed plays in a query that also names a thing. `task`: its own page answers, whatever
 * thing it is done to. `aspect`: the page of the thing answers as well. `plain`: nearly every page
 * here is about it, so that it decides only where nothing else does.
 */
export type DeedPart = 'task' | 'aspect' | 'plain';

interface Deed extends Readonly<Record<SearchLanguage, string>> {
  readonly part: DeedPart;
  /** The page that it is the subject of. */
  readonly slug?: string;
}

/**
 * What readers want to do or know, with the plain words for it. A page does a deed if its title, its
 * keywords or a heading hold one of the words, and is then found by all of them. Names of values,
 * services and screens stand in src/terms.
 */
export const deeds = {
  find: {
    part: 'aspect',
    slug: 'confirm-procedure',
    ja: '確認 見方 見る 調べる 調べ方 探す 探し方 見つける 表示 閲覧 参照 場所 どこ 在りか',
    de: 'finden anzeigen sehen einsehen nachsehen herausfinden ansehen suchen auslesen ermitteln steht wo bekommen erhalten',
  },
  get: {
    part: 'aspect',
    ja: '取得 発行 入手 作成 生成 受け取る もらう 取る 再発行 申請',
    de: 'erhalten bekommen generieren erzeugen erstellen anfordern beantragen ausstellen besorgen',
  },
  authorise: {
    part: 'plain',
    slug: 'spapi-authorise',
    ja: '許可 認可 認証 承認 連携 接続 付与 設定 登録 権限',
    de: 'autorisieren authorisieren erlauben freigeben freischalten Berechtigung verbinden verknüpfen anbinden einrichten zustimmen Zugriff gewähren Schnittstelle Anbindung Verbindung Warenwirtschaft',
  },
  renew: {
    part: 'task',
    slug: 'renew',
    ja: '更新 延長 再認可 再認証 再承認 再連携 有効化 期限切れ 切れる 失効 毎年 1年',
    de: 'erneuern verlängern aktualisieren reaktivieren Re-Autorisierung neu erneut abgelaufen jährlich Jahr',
  },
  validity: {
    part: 'aspect',
    ja: '期限 期限切れ 有効期限 有効 期間 切れる いつまで 使える',
    de: 'Ablauf abgelaufen ablaufen Ablaufdatum gültig Gültigkeit gilt gelten Laufzeit lange',
  },
  revoke: {
    part: 'task',
    slug: 'revoke',
    ja: '取り消す 取り消し 無効 無効化 解除 停止 削除 解約 退会 やめる 止める 外す 切る 切り 切って 再発行',
    de: 'entziehen widerrufen deaktivieren entfernen löschen beenden kündigen sperren zurücksetzen trennen abmelden zurückziehen',
  },
  trouble: {
    part: 'task',
    slug: 'troubleshoot-errors',
    ja: 'エラー 失敗 不具合 拒否 原因 対処 困る 動かない 止まる 止まって 取り込み 同期 コピー',
    de: 'Fehler Problem Störung Meldung fehlgeschlagen ungültig abgelehnt verweigert akzeptiert funktioniert geht Abgleich Synchronisation falsch',
  },
  which: {
    part: 'task',
    slug: 'which-credential',
    ja: 'どれ どの 種類 見分け 選ぶ',
    de: 'welche brauche brauchen Übersicht gefragt verlangt',
  },
  compare: {
    part: 'aspect',
    slug: 'which-credential',
    ja: '違い 比較 区別 見分け 同じ',
    de: 'Unterschied Vergleich verwechseln unterscheiden',
  },
  meaning: {
    part: 'aspect',
    slug: 'glossary',
    ja: '意味 説明 用語 定義 言葉 一覧 呼び名 名前',
    de: 'Bedeutung bedeutet Begriff Definition Erklärung erklärt Glossar',
  },
  safety: {
    part: 'task',
    slug: 'security-sharing',
    ja: '安全 危険 秘密 公開 漏れる 流出 渡す 教える 共有 預ける 守る',
    de: 'sicher Sicherheit geheim öffentlich weitergeben teilen schicken veröffentlicht Leck preisgeben schützen vertraulich',
  },
  format: {
    part: 'aspect',
    slug: 'token-formats',
    ja: '形式 書式 桁数 文字数 長さ フォーマット 桁 文字 始まる 形',
    de: 'Format Aufbau Länge Zeichen Stellen aussehen sieht Muster beginnt Form',
  },
  end: {
    part: 'task',
    slug: 'mws-shutdown-migration',
    ja: '終了 廃止 停止 使える いつまで 終わり',
    de: 'Ende abgeschaltet Abschaltung eingestellt abgekündigt Aus beendet',
  },
  migrate: {
    part: 'task',
    slug: 'mws-shutdown-migration',
    ja: '移行 切り替え 切替 乗り換え 手続き 変更',
    de: 'Umstellung umstellen Migration migrieren Wechsel wechseln Umstieg umsteigen Übergang',
  },
  need: {
    part: 'task',
    slug: 'requirements',
    ja: '条件 資格 必要 要件 利用者 権限 前提',
    de: 'Voraussetzung Bedingung Berechtigung berechtigt Rechte nötig benötigt',
  },
  check: {
    part: 'task',
    slug: 'token-checker',
    ja: '確かめる チェック チェッカー 検査 判定 検証 間違い 誤り 正しい 打ち間違い',
    de: 'prüfen checken Checker kontrollieren testen validieren überprüfen Prüfung Leerzeichen Tippfehler richtig',
  },
  enter: {
    part: 'aspect',
    ja: '入力 記入 貼り付け 入れる 欄',
    de: 'eintragen eingeben eintippen einfügen Feld ausfüllen',
  },
  mail: {
    part: 'task',
    slug: 'renewal-email',
    ja: 'メール 通知 知らせ 案内 本物 詐欺 偽物 フィッシング',
    de: 'E-Mail Mail Benachrichtigung Nachricht echt Phishing Betrug',
  },
  ability: {
    part: 'aspect',
    slug: 'what-mws-can-do',
    ja: '機能 できること 用途 自動化 注文 在庫 レポート',
    de: 'Funktion kann können konnte konnten Möglichkeit Bestellung Bestand Bericht automatisch',
  },
} as const satisfies Record<string, Deed>;

export type DeedId = keyof typeof deeds;
