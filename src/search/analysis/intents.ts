import type { SearchLanguage } from '../language.ts';

/**
 * What part an intent plays in a query that also names a thing. `task`: its own page answers, whatever
 * thing it is about. `aspect`: the page of the thing answers as well. `plain`: nearly every page
 * here is about it, so that it decides only where nothing else does.
 */
export type IntentPart = 'task' | 'aspect' | 'plain';

interface Intent extends Readonly<Record<SearchLanguage, string>> {
  readonly part: IntentPart;
  /** The page that it is the subject of. */
  readonly slug?: string;
}

/**
 * What readers want to do or know, with the plain words for it. A page serves an intent if its title,
 * its keywords or a heading hold one of the words, and is then found by all of them. Names of values,
 * services and screens stand in src/terms.
 */
export const intents = {
  find: {
    part: 'aspect',
    slug: 'confirm-procedure',
    ja: '確認 見方 見る 調べる 調べ方 探す 探し方 見つける 表示 閲覧 参照 場所 どこ 在りか 見つけ方 見れる 見られる 載って 書いて 見当たらない 分からない 在処',
    de: 'finden anzeigen sehen einsehen nachsehen herausfinden ansehen suchen auslesen ermitteln steht wo bekommen erhalten stehen auffinden aufrufen zeigt versteckt nachschauen schauen abrufen entnehmen',
  },
  get: {
    part: 'aspect',
    ja: '取得 発行 入手 作成 生成 受け取る もらう 取る 再発行 申請 作り方 もらい方 受取 請求',
    de: 'erhalten bekommen generieren erzeugen erstellen anfordern beantragen ausstellen besorgen beschaffen holen herbekommen kriegen generiert erstellt ausgestellt',
  },
  authorise: {
    part: 'plain',
    slug: 'spapi-authorise',
    ja: '許可 認可 認証 承認 連携 接続 付与 設定 登録 権限 連動 紐付け 紐づけ つなぐ 繋ぐ 同意 付ける 有効',
    de: 'autorisieren authorisieren erlauben freigeben freischalten Berechtigung verbinden verknüpfen anbinden einrichten zustimmen Zugriff gewähren Schnittstelle Anbindung Verbindung Warenwirtschaft koppeln Kopplung anschließen Anschluss einbinden Einbindung Integration integrieren Zustimmung Freigabe Genehmigung genehmigen Verknüpfung zulassen gestatten Authentifizierung authentifizieren',
  },
  renew: {
    part: 'task',
    slug: 'renew',
    ja: '更新 延長 再認可 再認証 再承認 再連携 有効化 期限切れ 切れる 失効 毎年 1年 再設定 継続 更新日 年1回 切れた 再度 やり直し',
    de: 'erneuern verlängern aktualisieren reaktivieren Re-Autorisierung neu erneut abgelaufen jährlich Jahr Verlängerung Erneuerung Reautorisierung erneuert verlängert nochmal nochmals auffrischen wiederholen Ablauf',
  },
  validity: {
    part: 'aspect',
    ja: '期限 期限切れ 有効期限 有効 期間 切れる いつまで 使える 寿命 いつ 何日 何年 残り 切れ',
    de: 'Ablauf abgelaufen ablaufen Ablaufdatum gültig Gültigkeit gilt gelten Laufzeit lange Gültigkeitsdauer Frist Dauer haltbar läuft',
  },
  revoke: {
    part: 'task',
    slug: 'revoke',
    ja: '取り消す 取り消し 無効 無効化 解除 停止 削除 解約 退会 やめる 止める 外す 切る 切り 切って 再発行 破棄 抹消 失効 遮断 消す 消去 断つ 抜ける 退職 切断',
    de: 'entziehen widerrufen deaktivieren entfernen löschen beenden kündigen sperren zurücksetzen trennen abmelden zurückziehen loswerden abklemmen abschalten ausschalten rauswerfen aufheben Entzug Widerruf Löschung Kündigung gekündigt unterbinden stoppen kappen wegnehmen zurücknehmen deautorisieren Deautorisierung',
  },
  trouble: {
    part: 'task',
    slug: 'troubleshoot-errors',
    ja: 'エラー 失敗 不具合 拒否 原因 対処 困る 動かない 止まる 止まって 取り込み 同期 コピー トラブル 障害 不可 警告 直し方 直す 解決 弾かれる 進まない 繋がらない つながらない 反映 通らない',
    de: 'Fehler Problem Störung Meldung fehlgeschlagen ungültig abgelehnt verweigert akzeptiert funktioniert geht Abgleich Synchronisation falsch Error Fehlermeldung Fehlercode spinnt hängt streikt klappt kaputt Import importiert Sync synchronisiert synchronisieren übertragen Verbindungsfehler unterbrochen lösen beheben Lösung Ursache fehlerhaft Ausfall scheitert',
  },
  which: {
    part: 'task',
    slug: 'which-credential',
    ja: 'どれ どの 種類 見分け 選ぶ どちら 何番 区別',
    de: 'welche Übersicht gefragt verlangt welchen Auswahl verlangen gemeint',
  },
  compare: {
    part: 'aspect',
    slug: 'which-credential',
    ja: '違い 比較 区別 見分け 同じ 違う 異なる 差 同一',
    de: 'Unterschied Vergleich verwechseln unterscheiden unterscheidet Gegensatz dasselbe gleich identisch verwechselt',
  },
  meaning: {
    part: 'aspect',
    slug: 'glossary',
    ja: '意味 説明 用語 定義 言葉 一覧 呼び名 名前 略語 略称 英語 単語 正式',
    de: 'Bedeutung bedeutet Begriff Definition Erklärung erklärt Glossar Wörterbuch Abkürzung heißt Fachbegriffe Bezeichnung Fachwörter Fachbegriff',
  },
  safety: {
    part: 'task',
    slug: 'security-sharing',
    ja: '安全 危険 秘密 公開 漏れる 流出 渡す 教える 共有 預ける 守る 流失 漏洩 漏えい 盗まれる 悪用 見せる 送る 送って 伝える 外注 税理士 貼る 晒す 秘匿 信用 個人情報',
    de: 'sicher Sicherheit geheim öffentlich weitergeben teilen schicken verschickt Versehen versehentlich veröffentlicht Leck preisgeben schützen vertraulich gestohlen geleakt missbraucht Missbrauch Datenschutz vertrauen rausgeben herausgeben mitteilen verraten gefährlich Risiko posten gepostet zeigen',
  },
  format: {
    part: 'aspect',
    slug: 'token-formats',
    ja: '形式 書式 桁数 文字数 長さ フォーマット 桁 文字 始まる 形 何文字 何桁 見本 例 見た目 構成 頭文字 接頭 記号 大文字 小文字',
    de: 'Format Aufbau Länge Zeichen Stellen aussehen sieht Muster beginnt Form Schema Beispiel Anzahl stellig Ziffern Buchstaben Präfix Zeichenanzahl lautet',
  },
  end: {
    part: 'task',
    slug: 'mws-shutdown-migration',
    ja: '終了 廃止 停止 使える いつまで 終わり 終了日 終わった 終わる サービス終了 消えた 無くなる',
    de: 'Ende abgeschaltet Abschaltung eingestellt abgekündigt Aus beendet endete endet Schließung Frist tot auslaufen abschalten nutzbar noch',
  },
  migrate: {
    part: 'task',
    slug: 'mws-shutdown-migration',
    ja: '移行 切り替え 切替 乗り換え 手続き 変更 後継 代わり 代替 移す 新しい',
    de: 'Umstellung umstellen Migration migrieren Wechsel wechseln Umstieg umsteigen Übergang Nachfolger Ersatz ersetzen Ablösung abgelöst ersetzt Alternative',
  },
  need: {
    part: 'task',
    slug: 'requirements',
    ja: '条件 資格 必要 要件 利用者 権限 前提 準備 用意 管理者 主 小口 だれ 誰 対象 プラン',
    de: 'Voraussetzung Bedingung Berechtigung berechtigt Rechte nötig benötigt Vorbereitung vorbereiten darf Tarif Basis dürfen Hauptnutzer Administrator Admin',
  },
  check: {
    part: 'task',
    slug: 'token-checker',
    ja: '確かめる チェック チェッカー 検査 判定 検証 間違い 誤り 正しい 打ち間違い 空白 全角 余計 ミス 誤字 合って 入力ミス 間違え 欠け 短い 途中 半分 短すぎる 長すぎる 足りない スペース 改行 ゼロ スクショ スクリーンショット 写す 書き写す 手入力',
    de: 'prüfen checken Checker kontrollieren testen validieren überprüfen Prüfung Leerzeichen Tippfehler richtig abgeschnitten vertippt korrekt unvollständig halb verrutscht stimmt Umbruch prüft kurz abtippen abgetippt abschreiben Screenshot Bildschirmfoto',
  },
  enter: {
    part: 'aspect',
    ja: '入力 記入 貼り付け 入れる 欄 打ち込む 貼る 張り付け 項目',
    de: 'eintragen eingeben eintippen einfügen Feld ausfüllen einsetzen reinkopieren angeben Eingabefeld',
  },
  mail: {
    part: 'task',
    slug: 'renewal-email',
    ja: 'メール 通知 知らせ 案内 本物 詐欺 偽物 フィッシング 連絡 迷惑 不審',
    de: 'E-Mail Mail Benachrichtigung Nachricht echt Phishing Betrug Mitteilung Fake gefälscht seriös Erinnerung Schreiben verdächtig Hinweis',
  },
  ability: {
    part: 'aspect',
    slug: 'what-mws-can-do',
    ja: '機能 できること 用途 自動化 注文 在庫 レポート 何が できる 活用',
    de: 'Funktion kann können konnte konnten Möglichkeit Bestellung Bestand Bericht automatisch nutzen Nutzen Anwendungsfall Zweck Lager automatisieren',
  },
} as const satisfies Record<string, Intent>;

export type IntentId = keyof typeof intents;
