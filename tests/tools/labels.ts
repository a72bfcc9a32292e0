import type { LabelledValue } from '../../src/messages/tools.ts';

type Step = 'authorise' | 'renew' | 'revoke';

/** What a field label must lead to: one thing, or the question between several. */
export interface LabelCase {
  readonly means: readonly (LabelledValue | Step)[];
  readonly labels: readonly string[];
}

/**
 * The names that vendors, guides and forms use, as collected for this project, with what each of
 * them means.
 */
export const labelCases: readonly LabelCase[] = [
  {
    means: ['seller-id'],
    labels: [
      ...[
        '出品者ID',
        'セラーID',
        'AmazonセラーID',
        'マーチャントID',
        '商取引アカウントID',
        '販売者ID',
      ],
      ...['Verkäufer-ID', 'VerkäuferID', 'Händler-ID', 'HAENDLER_ID', 'Händlernummer'],
      ...['Händler Identifizierung', 'Verkäufernummer'],
      ...['Seller ID', 'Merchant ID', 'SellerId', 'merchantId', 'MerchantIdentifier'],
      ...['出品者トークン', 'あなたの出品者トークン', 'マーチャントトークン', 'セラートークン'],
      ...['Händlertoken', 'Händler Token', 'Ihr Händlertoken', 'Verkäufertoken'],
      ...['Merchant Token', 'Your Merchant Token'],
    ],
  },
  { means: ['seller-id', 'store-id'], labels: ['ストアID', 'Store ID', 'Store-ID'] },
  { means: ['seller-id', 'mws-auth-token', 'refresh-token'], labels: ['Seller Token'] },
  {
    means: ['mws-auth-token'],
    labels: [
      ...['MWS認証トークン', 'MWS認証キー', '認証キー', 'MWSトークン'],
      ...['MWS-Auth-Token', 'Auth-Token', 'MWS-Token', 'MWS-Autorisierungstoken'],
      ...['Autorisierungstoken', 'Token für die MWS-Autorisierung'],
      ...['Zugriffsschlüssel (Auth Token)'],
      ...['MWS Auth Token', 'MWSAuthToken', 'mwsAuthToken', 'MWS Authorisation Token'],
    ],
  },
  { means: ['mws-auth-token', 'refresh-token'], labels: ['認証トークン'] },
  {
    means: ['mws-auth-token', 'aws-access-key-id', 'aws-secret-access-key'],
    labels: ['Zugriffsschlüssel'],
  },
  {
    means: ['developer-id'],
    labels: [
      ...[
        '開発者ID',
        '開発者アカウントID',
        'アプリケーションの開発者アカウントID',
        'デベロッパーID',
      ],
      ...['Entwickler-ID', 'Entwickler-Kontonummer', 'Entwicklerkontokennung'],
      ...['Developer ID', 'Developer Account Number'],
    ],
  },
  {
    means: ['developer-name'],
    labels: [
      ...['開発者氏名', '開発者名', 'アプリケーション名'],
      ...['Name des Entwicklers', 'Entwicklername', "Developer's Name"],
    ],
  },
  {
    means: ['marketplace-id'],
    labels: [
      ...['マーケットプレイスID', 'Marktplatz-ID', 'Marktplatz Identifizierung', 'Marketplace ID'],
    ],
  },
  {
    means: ['refresh-token'],
    labels: [
      ...['リフレッシュトークン', 'SP-APIリフレッシュトークン', 'リフレッシュト-クン'],
      ...['Refresh-Token', 'refresh token', 'LWA refresh token'],
    ],
  },
  {
    means: ['seller-id', 'mws-auth-token', 'refresh-token', 'access-token'],
    labels: ['Token', 'トークン'],
  },
  {
    means: ['store-id', 'lwa-client-id'],
    labels: ['Client ID', 'Client-ID', 'クライアントID', 'lwaClientId'],
  },
  {
    means: ['spapi-app-id', 'lwa-app-id'],
    labels: ['アプリケーションID', 'App-ID', 'Application ID'],
  },
  {
    means: ['authorise'],
    labels: [
      ...['権限を付与', 'アクセス権を付与', '認証', '認可', '承認', '連携'],
      ...['autorisieren', 'authorisieren', 'Authtorisierung', 'freischalten', 'anbinden'],
      ...['Zugriff erlauben', 'Verbindung autorisieren', 'authorize', 'grant'],
    ],
  },
  {
    means: ['renew'],
    labels: [
      ...['更新', '延長', '有効期限の延長', '有効化', 'アクセス権の承認', 'アクセス権の復元'],
      ...['再認可', '再認証', '再承認', 'verlängern', 'erneuern', 'aktualisieren', 'reaktivieren'],
      ...['Re-Autorisieren', 'erneut autorisieren', 'neu autorisieren', 'Autorisierung aktivieren'],
      ...['Anbindung erneuern', 'Neuauthentifizierung'],
      ...['renew', 're-authorize', 'enable', 'confirm access'],
    ],
  },
  {
    means: ['revoke'],
    labels: [
      ...['取り消し', '無効', 'アクセス権限の解除', '連携解除'],
      ...['deaktivieren', 'widerrufen', 'Zugriff entziehen', 'entfernen', 'revoke', 'disable'],
    ],
  },
];

/** Spellings of known labels that a reader may type. */
export const spellings: readonly (readonly [typed: string, means: LabelledValue])[] = [
  ['ｓｅｌｌｅｒ　ｉｄ', 'seller-id'],
  ['ﾏｰﾁｬﾝﾄID', 'seller-id'],
  ['せらーID', 'seller-id'],
  ['マーチャント・トークン', 'seller-id'],
  ['haendlertoken', 'seller-id'],
  ['Handlertoken', 'seller-id'],
  ['HÄNDLER–TOKEN', 'seller-id'],
  ['Händlertokn', 'seller-id'],
  ['Hädlertoken', 'seller-id'],
  ['merchant_id', 'seller-id'],
  ['Amazon Händlernummer:', 'seller-id'],
  ['Amazonの出品者IDを入力', 'seller-id'],
  ['AmazonSellerId', 'seller-id'],
  ['Seller IDを入力', 'seller-id'],
  ['mws_auth_token', 'mws-auth-token'],
  ['MWS認証トークン（必須）', 'mws-auth-token'],
  ['リフレッシュトークン *', 'refresh-token'],
  ['りふれっしゅとーくん', 'refresh-token'],
  ['Refreshtoken', 'refresh-token'],
  ['Marktplatzid', 'marketplace-id'],
  ['マーケットプレースID', 'marketplace-id'],
];
