import type { SearchLanguage } from './language.ts';

/**
 * Words that people use for the same thing to do or to know, each group in itself. A page whose
 * title or heading holds one of them is found by the others. Names of values, services and screens
 * stand in src/terms; here are the plain words round them.
 */
export const deeds: Readonly<Record<SearchLanguage, readonly string[]>> = {
  ja: [
    '確認 見方 見る 調べる 調べ方 探す 探し方 見つける 表示 閲覧 参照 場所 どこ 取得 入手 もらう',
    '取得 発行 入手 作成 生成 受け取る もらう 取る 再発行',
    '許可 認可 認証 承認 連携 接続 付与 設定 登録 権限',
    '更新 延長 再認可 再認証 再承認 再連携 有効化 切れた 切れる 毎年 1年',
    '期限 期限切れ 有効期限 有効 切れる 切れた いつまで 使える',
    '取り消す 取り消し 無効 無効化 解除 停止 削除 解約 やめる 止める 再発行',
    'エラー 失敗 不具合 拒否 原因 対処 困る 動かない 止まる 使えない できない 表示されない 取り込み 同期 コピー',
    '違い 比較 区別 見分け どれ どの 種類 同じ 選ぶ',
    '意味 説明 用語 定義 言葉 一覧 呼び名 名前',
    '安全 危険 秘密 公開 漏れる 流出 渡す 教える 共有 預ける 守る',
    '形式 書式 桁数 文字数 長さ フォーマット 桁 文字 始まる 形',
    '終了 廃止 停止 使える いつまで 終わり',
    '移行 切り替え 切替 乗り換え 手続き 変更',
    '条件 資格 必要 要件 利用者 権限 前提',
    '確かめる チェック チェッカー 検査 判定 検証 間違い 誤り 正しい 打ち間違い',
    '入力 記入 貼り付け 入れる 欄',
    'メール 通知 知らせ 案内 本物 詐欺 偽物',
    '質問 疑問 FAQ Q&A',
    '機能 できること 用途 自動化 注文 在庫 レポート',
  ],
  de: [
    'finden anzeigen sehen einsehen nachsehen herausfinden ansehen suchen auslesen ermitteln steht wo bekommen erhalten',
    'erhalten bekommen generieren erzeugen erstellen anfordern beantragen ausstellen besorgen',
    'autorisieren authorisieren erlauben freigeben verbinden verknüpfen anbinden einrichten zustimmen Zugriff gewähren Schnittstelle Anbindung Verbindung Warenwirtschaft',
    'erneuern verlängern aktualisieren reaktivieren Re-Autorisierung neu erneut abgelaufen jährlich Jahr',
    'Ablauf abgelaufen ablaufen Ablaufdatum gültig Gültigkeit Laufzeit lange',
    'entziehen widerrufen deaktivieren entfernen löschen beenden kündigen sperren zurücksetzen trennen abmelden zurückziehen',
    'Fehler Problem Störung Meldung fehlgeschlagen ungültig abgelehnt verweigert akzeptiert funktioniert geht Abgleich Synchronisation falsch',
    'Unterschied Vergleich verwechseln unterscheiden welche brauche brauchen Übersicht gefragt',
    'Bedeutung bedeutet Begriff Definition Erklärung erklärt Glossar',
    'sicher Sicherheit geheim öffentlich weitergeben teilen schicken veröffentlicht Leck preisgeben schützen vertraulich',
    'Format Aufbau Länge Zeichen Stellen aussehen sieht Muster beginnt Form',
    'Ende abgeschaltet Abschaltung eingestellt abgekündigt Aus beendet',
    'Umstellung umstellen Migration migrieren Wechsel wechseln Umstieg umsteigen Übergang',
    'Voraussetzung Bedingung Anforderung Berechtigung berechtigt Rechte nötig benötigt',
    'prüfen checken Checker kontrollieren testen validieren überprüfen Prüfung Leerzeichen Tippfehler richtig',
    'eintragen eingeben eintippen einfügen Feld ausfüllen',
    'E-Mail Mail Benachrichtigung Nachricht echt Phishing Betrug',
    'Frage Fragen Antwort FAQ',
    'Funktion kann können konnte konnten Möglichkeit Bestellung Bestand Bericht automatisch',
  ],
};

/** Other words for things, in groups like those above. */
export const things: Readonly<Record<SearchLanguage, readonly string[]>> = {
  ja: [
    '店舗 アカウント 国 地域 リージョン',
    'スマホ 携帯 スマートフォン アプリ',
    'ツール ソフト サービス システム',
  ],
  de: [
    'Konto Account Zugang',
    'Zugangsdaten Schlüssel Werte Credentials Kennung',
    'Handy Smartphone Mobiltelefon Telefon mobil',
    'Tool Software Programm Dienst Anwendung App Drittanbieter Anbieter',
    'Steuerberater Mitarbeiter Agentur Dritte Buchhaltung',
  ],
};
