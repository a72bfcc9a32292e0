import type { SourceId } from './sources.ts';

/**
 * Words on Amazon's screens, as documented at the time. Nobody saw Seller Central itself: a label
 * holds for the period its sources describe, and Amazon changes labels. Amazon's machine-translated
 * documentation says what a label means, not what it is called, and gives no label here.
 *
 * `ja`, `de`, `en`: the label in that language of the screen; absent where no source has it.
 */
interface ScreenLabel {
  readonly ja?: string;
  readonly de?: string;
  readonly en?: string;
  /** Years from and to which sources describe the label, where they date it. */
  readonly period?: { readonly from?: string; readonly to?: string };
  readonly sources: readonly SourceId[];
}

export const labels = {
  // Menus and pages of Seller Central
  settings: {
    ja: '設定',
    de: 'Einstellungen',
    en: 'Settings',
    sources: ['sedo-logi-renewal', 'shopdoc-mws-token', 'mws-docs-mirror'],
  },
  'user-permissions': {
    ja: 'ユーザー権限',
    de: 'Benutzerberechtigungen',
    en: 'User Permissions',
    sources: ['mws-developer-guide-ja', 'shopdoc-mws-token', 'mws-docs-mirror'],
  },
  'mws-developer-permissions': {
    ja: 'Amazon MWS 開発者権限',
    de: 'Amazon MWS Entwicklerberechtigungen',
    en: 'Amazon MWS Developer Permissions',
    period: { from: '2017', to: '2019' },
    sources: ['mws-renewal-forum-ja', 'buchhaltungsbutler-mws', 'mws-renewal-forum-en'],
  },
  'current-authorizations': {
    ja: '現在の権限',
    en: 'Current Authorizations',
    period: { from: '2017', to: '2019' },
    sources: ['mws-renewal-forum-ja', 'mws-renewal-forum-en'],
  },
  'third-party-developers': {
    ja: 'サードパーティの開発者およびアプリ',
    de: 'Drittanbieter-Entwickler und -Anwendungen',
    en: 'Third-party developer and apps',
    period: { from: '2019', to: '2021' },
    sources: ['sedo-logi-renewal', 'speed4trade-token', 'sendcloud-amazon'],
  },
  'visit-manage-your-apps': {
    ja: 'アプリ管理を表示',
    de: 'Seite „Anwendungen verwalten“ besuchen',
    en: 'Visit Manage Your Apps',
    period: { from: '2019', to: '2021' },
    sources: ['sedo-logi-renewal', 'shopdoc-mws-token', 'sendcloud-amazon'],
  },
  'apps-and-services': {
    ja: 'アプリとサービス',
    // Amazon's German guide leaves the menu in English.
    en: 'Apps & Services',
    period: { from: '2021' },
    sources: ['bqool-renewal', 'next-engine-renewal', 'migration-guide-de'],
  },
  'partner-network': {
    ja: 'パートナーネットワーク',
    de: 'Partner Netzwerk',
    en: 'Partner Network',
    period: { from: '2021', to: '2022' },
    sources: ['ec-tencho-097870', 'billbee-appstore', 'authorization-errors'],
  },
  'selling-partner-appstore': {
    de: 'Verkaufspartner Appstore',
    en: 'Selling Partner Appstore',
    sources: ['billbee-appstore', 'appstore-authorization'],
  },
  'manage-your-apps': {
    ja: 'アプリを管理',
    de: 'Apps verwalten',
    en: 'Manage Your Apps',
    sources: ['newsletter-2022-04-ja', 'renew-authorizations-de', 'renew-authorizations'],
  },
  'manage-your-apps-title': {
    de: 'Meine Apps verwalten',
    sources: ['speed4trade-token', 'accountone-token-expired'],
  },
  'app-management': {
    ja: 'アプリ管理',
    sources: ['sedoraku-mail', 'ec-tencho-097870'],
  },

  // The list of apps
  'app-status': { de: 'Status', sources: ['accountone-token-expired'] },
  'authorization-date': { de: 'Autorisierungsdatum', sources: ['accountone-token-expired'] },
  'expiry-date': { ja: '有効期限', sources: ['next-engine-renewal', 'sedori-rank-renewal'] },
  view: {
    ja: '表示',
    en: 'View',
    sources: ['sedo-logi-renewal', 'nosuke-mws-token', 'qmt-renewal'],
  },
  renew: {
    ja: '更新',
    de: 'Verlängern',
    period: { to: '2022' },
    sources: ['bqool-renewal', 'rfactory-renewal', 'accountone-token-expired-old'],
  },
  enable: {
    ja: '有効化',
    period: { to: '2022' },
    sources: ['bqool-renewal', 'rfactory-renewal'],
  },
  'confirm-access': {
    ja: 'アクセス権の承認',
    period: { from: '2017', to: '2019' },
    sources: ['shippinno-expiry', 'mws-renewal-forum-ja'],
  },
  'restore-access': {
    ja: 'アクセス権の復元',
    period: { from: '2017', to: '2019' },
    sources: ['shippinno-expiry'],
  },
  'extend-expiry': { ja: '有効期限の延長', sources: ['ganbare-tencho-renewal'] },
  reauthorize: {
    ja: '再認可',
    en: 'Re-authorize',
    sources: ['logiless-renewal', 'sedori-rank-renewal', 'renew-appstore-en'],
  },
  'activate-authorization': {
    de: 'Autorisierung aktivieren',
    sources: ['accountone-token-expired'],
  },
  disable: { de: 'Deaktivieren', en: 'Disable', sources: ['speed4trade-token', 'mws-docs-mirror'] },

  // Giving a tool access today
  'authorize-now': {
    ja: '今すぐ認可',
    de: 'Jetzt autorisieren',
    en: 'Authorize Now',
    sources: ['appstore-authorization', 'spapi-developer-guide-ja', 'billbee-appstore'],
  },
  confirm: {
    ja: '確認',
    en: 'Confirm',
    sources: [
      'tatempo-spapi',
      'next-engine-renewal',
      'accountone-token-expired',
      'spapi-developer-guide-ja',
    ],
  },
  cancel: { en: 'Cancel', sources: ['spapi-developer-guide', 'consent-cancel-issue'] },
  'login-to-app': {
    ja: '[アプリケーション名]に今すぐログイン',
    en: 'Login to [app name] now',
    sources: ['spapi-developer-guide-ja', 'renew-appstore-en'],
  },

  // One's own app
  'develop-apps': {
    ja: 'アプリを開発',
    de: 'Apps entwickeln',
    en: 'Develop Apps',
    sources: ['sekatsu-developer', 'migration-guide-de', 'revoke-self-authorizations'],
  },
  'edit-app': {
    de: 'App bearbeiten',
    en: 'Edit App',
    sources: ['migration-guide-de', 'self-authorization', 'revoke-self-authorizations'],
  },
  authorize: { en: 'Authorize', sources: ['self-authorization', 'revoke-self-authorizations'] },
  'authorize-app': {
    en: 'Authorize app',
    sources: ['self-authorization', 'self-authorization-de'],
  },
  'manage-authorizations': { en: 'Manage Authorizations', sources: ['revoke-self-authorizations'] },
  'revoke-authorization': { en: 'Revoke Authorization', sources: ['revoke-self-authorizations'] },
  'self-authorizations': { en: 'Self-Authorizations', sources: ['revoke-self-authorizations'] },
  revoke: { en: 'Revoke', sources: ['revoke-self-authorizations'] },
  'solution-provider-portal': {
    ja: 'ソリューションプロバイダーポータル',
    en: 'Solution Provider Portal',
    sources: ['sekatsu-developer', 'self-authorization'],
  },

  // Giving a developer access in MWS
  'sign-up-for-mws': {
    en: 'Sign up for MWS',
    period: { to: '2017' },
    sources: ['payoneer-ja'],
  },
  'use-an-application': {
    ja: 'アプリケーションを使って、マーケットプレイスWebサービスにアクセスすることを希望します。',
    de: 'Ich möchte eine Anwendung zum Zugriff auf mein Amazon Verkäuferkonto freischalten',
    period: { to: '2017' },
    sources: ['mws-blog-2014-ja', 'billbee-mws'],
  },
  'authorize-developer': {
    ja: '開発者にアクセス権を付与',
    de: 'Entwickler autorisieren',
    en: 'Authorize a developer',
    period: { from: '2017', to: '2019' },
    sources: ['mws-renewal-forum-ja', 'nfxmedia-connect', 'dropstream-merchant-token'],
  },
  'authorize-one-developer': { de: 'Einen Entwickler autorisieren', sources: ['billbee-mws'] },
  'authorize-new-developer': {
    ja: '新しい開発者に権限を付与',
    de: 'Neuen Entwickler autorisieren',
    en: 'Authorize new developer',
    sources: ['ec-tencho-097870', 'shopdoc-mws-token', 'mws-developer-guide'],
  },
  'authorize-new-developer-access': {
    ja: '新規に開発者にアクセス権を付与',
    sources: ['payoneer-ja'],
  },
  'authorize-new-developer-access-rights': {
    ja: '新規に開発者にアクセス権限を付与',
    sources: ['nosuke-mws-token'],
  },
  'developer-name': {
    ja: '開発者氏名',
    de: 'Name des Entwicklers',
    en: "Developer's Name",
    sources: ['nosuke-mws-token', 'shopdoc-mws-token', 'sendcloud-amazon'],
  },
  'developer-id': {
    ja: '開発者ID',
    de: 'Entwickler-ID',
    en: 'Developer ID',
    sources: ['mws-developer-guide-ja', 'shopdoc-mws-token', 'sendcloud-amazon'],
  },
  'developer-name-old': {
    ja: 'アプリケーション名',
    de: 'Entwicklername',
    sources: ['rfactory-renewal', 'computop-amazon-pay'],
  },
  'developer-account-number': {
    ja: '開発者アカウント番号',
    de: 'Entwickler-Kontonummer',
    sources: ['rfactory-renewal', 'computop-amazon-pay'],
  },
  next: {
    ja: '次へ',
    de: 'Weiter',
    en: 'Next',
    sources: ['ec-tencho-097870', 'nfxmedia-connect', 'amazon-pay-mws-token'],
  },
  'seller-id': {
    ja: '出品者ID',
    de: 'Verkäufer ID',
    en: 'Seller ID',
    sources: ['rfactory-renewal', 'nfxmedia-connect', 'sendcloud-amazon'],
  },
  'marketplace-id': {
    ja: 'マーケットプレイスID',
    en: 'Marketplace ID',
    sources: ['rfactory-renewal', 'sendcloud-amazon'],
  },
  'mws-auth-token': {
    ja: 'MWS認証トークン',
    de: 'Token für die MWS-Autorisierung',
    en: 'MWS Auth Token',
    sources: ['mws-developer-guide', 'ec-tencho-097870', 'jtl-mws-token', 'csv4you-mws'],
  },
  'mws-authorization-token': {
    en: 'MWS Authorization Token',
    sources: ['amazon-pay-mws-token', 'sendcloud-amazon'],
  },
  'mws-access-keys': {
    ja: 'Amazon MWS開発者アクセスキー',
    en: 'Amazon MWS Developer Access Keys',
    sources: ['mws-developer-guide-ja', 'mws-docs-mirror'],
  },
  'visit-developer-credentials': {
    ja: '開発者認証情報を表示',
    en: 'Visit Developer Credentials',
    sources: ['mws-developer-guide-ja', 'mws-docs-mirror'],
  },

  // The seller ID
  'account-info': {
    ja: '出品用アカウント情報',
    de: 'Informationen zum Verkäuferkonto',
    en: 'Account Info',
    sources: ['gaitakimura-merchant-token', 'channable-merchant-token', 'mws-docs-mirror'],
  },
  'business-information': {
    ja: '出品者情報',
    de: 'Geschäftsdaten',
    en: 'Business Information',
    sources: [
      'gaitakimura-merchant-token',
      'channable-merchant-token',
      'dropstream-merchant-token',
    ],
  },
  'your-merchant-token': {
    ja: 'あなたの出品者トークン',
    de: 'Ihr Händlertoken',
    en: 'Your Merchant Token',
    sources: ['gaitakimura-merchant-token', 'channable-merchant-token', 'mws-docs-mirror'],
  },

  // Amazon Pay
  integration: { ja: 'インテグレーション', sources: ['amazon-pay-faq-377'] },
  'integration-central': {
    ja: 'インテグレーションセントラル',
    en: 'Integration Central',
    sources: ['amazon-pay-faq-377', 'amazon-pay-mws-token'],
  },
  'mws-authorizations': { en: 'MWS Authorizations', sources: ['amazon-pay-mws-token'] },
  'store-id': { en: 'Store ID', sources: ['amazon-pay-faq-377', 'amazon-pay-faq-739'] },
} as const satisfies Record<string, ScreenLabel>;

export type LabelId = keyof typeof labels;
