import type { SearchLanguage } from '../language.ts';

/**
 * Plain words for the same thing, in groups. A page whose title holds one of them is found by the
 * others. Names of values, services and screens stand in src/terms, words for intents in intents.ts.
 */
export const things: Readonly<Record<SearchLanguage, readonly string[]>> = {
  ja: [
    '店舗 ショップ ストア アカウント 国 地域 リージョン',
    'スマホ 携帯 スマートフォン アプリ',
    'ツール ソフト サービス システム',
    'ID 番号 コード',
    '質問 疑問 FAQ',
    '欧州 ヨーロッパ EU',
    '北米 米国 アメリカ US USA',
    'サポート 問い合わせ',
    'トークン token',
    'キー 鍵 key',
    'アクセス access',
    'アカウント account',
    'アプリ アプリケーション app',
    'エラー error',
    'ユーザー 利用者 user',
    'リフレッシュ refresh',
    'クライアント client',
    'シークレット secret',
  ],
  de: [
    'Konto Account Zugang',
    'Zugangsdaten Schlüssel Werte Credentials Kennung',
    'Handy Smartphone Mobiltelefon Telefon mobil',
    'Tool Software Programm Dienst Anwendung App Drittanbieter Anbieter',
    'Steuerberater Steuerbüro Steuerkanzlei Mitarbeiter Agentur Dritte Buchhaltung',
    'ID Nummer Kennung Identifizierung',
    'Fragen FAQ Antworten',
    'Europa EU',
    'USA Amerika Nordamerika',
    'Großbritannien UK England',
    'Support Kundendienst Hotline',
  ],
};
