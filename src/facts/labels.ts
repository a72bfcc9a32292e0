import type { SourceId } from './sources.ts';

/**
 * Words on Amazon's screens, as documented at the time. Nobody saw Seller Central itself: a label
 * holds for the period its sources describe, and Amazon changes labels.
 *
 * `ja`, `de`, `en`: the label in that language of the screen; absent where no source has it.
 */
interface ScreenLabel {
  readonly ja?: string;
  readonly de?: string;
  readonly en?: string;
  readonly sources: readonly SourceId[];
}

export const labels = {
  settings: {
    ja: '設定',
    de: 'Einstellungen',
    en: 'Settings',
    sources: ['sedo-logi-renewal', 'shopdoc-mws-token'],
  },
  'user-permissions': {
    ja: 'ユーザー権限',
    de: 'Benutzerberechtigungen',
    sources: ['mws-developer-guide-ja', 'shopdoc-mws-token'],
  },
  'third-party-developers': {
    ja: 'サードパーティの開発者およびアプリ',
    de: 'Drittanbieter-Entwickler und -Anwendungen',
    sources: ['sedo-logi-renewal', 'speed4trade-token'],
  },
  'visit-manage-your-apps': {
    ja: 'アプリ管理を表示',
    de: 'Seite „Anwendungen verwalten“ besuchen',
    sources: ['sedo-logi-renewal', 'shopdoc-mws-token'],
  },
  'manage-your-apps': {
    ja: 'アプリを管理',
    de: 'Apps verwalten',
    en: 'Manage Your Apps',
    sources: ['newsletter-2022-04-ja', 'renew-authorizations-de'],
  },
  'apps-and-services': {
    ja: 'アプリとサービス',
    en: 'Apps & Services',
    sources: ['bqool-renewal', 'migration-guide-de'],
  },
  'authorize-new-developer': {
    ja: '新しい開発者に権限を付与',
    de: 'Neuen Entwickler autorisieren',
    en: 'Authorize new developer',
    sources: ['ec-tencho-097870', 'shopdoc-mws-token', 'mws-developer-guide'],
  },
  'developer-name': {
    ja: '開発者氏名',
    de: 'Name des Entwicklers',
    en: "Developer's Name",
    sources: ['nosuke-mws-token', 'shopdoc-mws-token'],
  },
  'developer-id': {
    ja: '開発者ID',
    de: 'Entwickler-ID',
    en: 'Developer ID',
    sources: ['mws-developer-guide-ja', 'shopdoc-mws-token'],
  },
  next: { ja: '次へ', en: 'Next', sources: ['ec-tencho-097870', 'mws-developer-guide'] },
  view: { ja: '表示', en: 'View', sources: ['sedo-logi-renewal', 'nosuke-mws-token'] },
  disable: { de: 'Deaktivieren', en: 'Disable', sources: ['speed4trade-token', 'mws-docs-mirror'] },
  confirm: {
    ja: '確認',
    en: 'Confirm',
    sources: ['tatempo-spapi', 'accountone-token-expired', 'spapi-developer-guide'],
  },
  'authorize-now': {
    ja: '今すぐ認可',
    de: 'Jetzt autorisieren',
    en: 'Authorize Now',
    sources: ['appstore-authorization', 'spapi-developer-guide'],
  },
  'mws-auth-token': {
    ja: 'MWS認証トークン',
    de: 'Token für die MWS-Autorisierung',
    en: 'MWS Auth Token',
    sources: ['mws-developer-guide', 'ec-tencho-097870', 'jtl-mws-token'],
  },
  'account-info': {
    ja: '出品用アカウント情報',
    de: 'Informationen zum Verkäuferkonto',
    en: 'Account Info',
    sources: ['gaitakimura-merchant-token', 'channable-merchant-token'],
  },
  'business-information': {
    ja: '出品者情報',
    de: 'Geschäftsdaten',
    sources: ['gaitakimura-merchant-token', 'channable-merchant-token'],
  },
  'your-merchant-token': {
    ja: 'あなたの出品者トークン',
    de: 'Ihr Händlertoken',
    en: 'Your Merchant Token',
    sources: ['gaitakimura-merchant-token', 'channable-merchant-token', 'mws-docs-mirror'],
  },
} as const satisfies Record<string, ScreenLabel>;

export type LabelId = keyof typeof labels;
