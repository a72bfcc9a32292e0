import type { Concept } from './types.ts';

/** What sellers do with a tool's access, and who may do it. */
export const actionTerms = {
  authorise: {
    labels: {
      ja: [
        { text: '認可', sources: ['spapi-developer-guide-ja', 'sedori-rank-renewal'] },
        { text: '許可', searchOnly: true },
        { text: '認証', sources: ['newsletter-2022-04-ja', 'renew-website-ja'] },
        { text: '承認', sources: ['logiless-renewal', 'renew-website-ja'] },
        { text: '連携', sources: ['logiless-renewal'] },
        { text: '権限を付与', sources: ['ec-tencho-097870'] },
        { text: 'アクセス権を付与', sources: ['mws-renewal-forum-ja', 'payoneer-ja'] },
      ],
      de: [
        { text: 'autorisieren', sources: ['migration-guide-de', 'shopdoc-mws-token'] },
        { text: 'Autorisierung', sources: ['migration-guide-de', 'accountone-token-expired'] },
        { text: 'Zugriff gewähren', sources: ['accountone-token-expired'] },
        { text: 'anbinden', sources: ['buchhaltungsbutler-mws'] },
        { text: 'freischalten', sources: ['billbee-mws'] },
        { text: 'authorisieren', searchOnly: true },
        { text: 'Authtorisierung', searchOnly: true },
        { text: 'Zugriff erlauben', searchOnly: true },
        { text: 'Verbindung autorisieren', searchOnly: true },
      ],
      en: [
        { text: 'authorize', sources: ['renew-authorizations', 'website-authorization'] },
        { text: 'grant access', searchOnly: true },
      ],
    },
    definition: {
      ja: 'ツールが自分のアカウントのデータを扱うことを、範囲を決めて許すことです。',
      de: 'Einem Tool erlauben, in festgelegtem Umfang auf das eigene Verkäuferkonto zuzugreifen.',
    },
    slug: 'spapi-authorise',
  },
  renew: {
    labels: {
      ja: [
        { text: '更新', sources: ['bqool-renewal', 'next-engine-renewal'] },
        { text: '有効期限の延長', sources: ['ganbare-tencho-renewal', 'sedori-rank-renewal'] },
        { text: '再認可', sources: ['logiless-renewal', 'sedori-rank-renewal'] },
        { text: '再認証', sources: ['sokuhan-refresh-token', 'renew-appstore-ja'] },
        { text: '有効化', sources: ['bqool-renewal', 'rfactory-renewal'] },
        { text: 'アクセス権の承認', sources: ['shippinno-expiry'] },
        { text: 'アクセス権の復元', sources: ['shippinno-expiry'] },
        { text: '延長', sources: ['rfactory-renewal', 'pricetar-renewal'] },
        { text: '再承認', sources: ['renew-website-ja'] },
      ],
      de: [
        { text: 'erneut autorisieren', sources: ['renew-authorizations-de'] },
        { text: 'verlängern', sources: ['accountone-token-expired-old'] },
        { text: 'Autorisierung aktivieren', sources: ['accountone-token-expired'] },
        { text: 'Anbindung erneuern', sources: ['accountone-token-expired'] },
        { text: 'erneuern', sources: ['speed4trade-token'] },
        { text: 'reaktivieren', sources: ['accountone-token-expired'] },
        { text: 'aktualisieren', sources: ['speed4trade-token'] },
        { text: 'neu autorisieren', searchOnly: true },
        { text: 'Neuauthentifizierung', searchOnly: true },
        { text: 'aktuelisiert', searchOnly: true },
        { text: 'Re-Autorisieren', searchOnly: true },
      ],
      en: [
        { text: 're-authorize', sources: ['renew-authorizations', 'renew-appstore-en'] },
        { text: 'renew', sources: ['renew-authorizations', 'mws-renewal-forum-en'] },
        { text: 'enable', searchOnly: true },
        { text: 'confirm access', searchOnly: true },
      ],
    },
    definition: {
      ja: '期限のあるツールの認可を、続けて使えるようにし直すことです。',
      de: 'Die befristete Autorisierung eines Tools für die nächste Zeit wieder gültig machen.',
    },
    slug: 'renew',
  },
  revoke: {
    labels: {
      ja: [
        { text: '無効にする', sources: ['sedoraku-mail'] },
        { text: '取り消し', sources: ['delete-apps-forum-ja'] },
        { text: 'アクセス権限の解除', searchOnly: true },
        { text: '連携解除', searchOnly: true },
        { text: '無効', searchOnly: true },
      ],
      de: [
        { text: 'Zugriff entziehen', isOwnWord: true },
        { text: 'deaktivieren', sources: ['speed4trade-token', 'accountone-token-expired'] },
        { text: 'widerrufen', searchOnly: true },
        { text: 'entfernen', searchOnly: true },
      ],
      en: [
        { text: 'revoke', sources: ['revoke-self-authorizations', 'mws-docs-mirror'] },
        { text: 'disable', sources: ['mws-docs-mirror'] },
      ],
    },
    definition: {
      ja: 'ツールに許したアクセスをAmazonの側で終わらせることで、ツールの解約とは別の操作です。',
      de: 'Den Zugriff eines Tools bei Amazon beenden; das Tool zu kündigen genügt dafür nicht.',
    },
    slug: 'revoke',
  },
  'self-authorization': {
    labels: {
      ja: [
        { text: '自己認可', sources: ['delete-apps-forum-ja'] },
        { text: '自己認証', sources: ['self-authorization-ja'] },
        { text: '自己承認', sources: ['self-authorization-ja'] },
      ],
      de: [{ text: 'Selbstautorisierung', sources: ['self-authorization-de'] }],
      en: [{ text: 'self-authorization', sources: ['self-authorization'] }],
    },
    definition: {
      ja: '自社で作ったアプリに、自分のアカウントへのアクセスを自分で許すことです。',
      de: 'Die Autorisierung einer selbst entwickelten App für das eigene Konto.',
    },
    slug: 'spapi-authorise',
    anchor: 'own-app',
  },
  'consent-page': {
    labels: {
      ja: [
        { text: '同意ページ', isOwnWord: true },
        { text: '認証画面', sources: ['sokuhan-refresh-token'] },
      ],
      de: [{ text: 'Zustimmungsseite', sources: ['authorize-applications-de'] }],
      en: [{ text: 'consent page', sources: ['spapi-developer-guide', 'consent-cancel-issue'] }],
    },
    definition: {
      ja: 'ツールが求めるデータの範囲を示し、出品者の同意を求めるAmazonのページです。',
      de: 'Die Seite von Amazon, die den gewünschten Datenzugriff zeigt und um Ihre Zustimmung fragt.',
    },
    slug: 'spapi-authorise',
    anchor: 'from-tool',
  },
  'app-list': {
    labels: {
      ja: [
        { text: 'アプリを管理', sources: ['newsletter-2022-04-ja', 'ganbare-tencho-renewal'] },
        { text: 'アプリ管理', sources: ['sedoraku-mail'] },
        { text: 'アプリの管理', sources: ['renew-appstore-ja'] },
      ],
      de: [
        { text: 'Apps verwalten', sources: ['renew-authorizations-de'] },
        {
          text: 'Meine Apps verwalten',
          sources: ['speed4trade-token', 'accountone-token-expired'],
        },
        { text: 'Anwendungen verwalten', sources: ['billbee-connect', 'shopdoc-mws-token'] },
      ],
      en: [{ text: 'Manage Your Apps', sources: ['renew-authorizations'] }],
    },
    definition: {
      ja: '自分のアカウントへのアクセスを許したツールが並ぶ、セラーセントラルのページです。',
      de: 'Die Seite in Seller Central mit allen Tools, die auf Ihr Konto zugreifen dürfen.',
    },
    slug: 'confirm-procedure',
    anchor: 'sp-api',
  },
  role: {
    labels: {
      ja: [
        { text: 'ロール', sources: ['renew-appstore-ja', 'delete-apps-forum-ja'] },
        { text: '役割', sources: ['roles-ja'] },
      ],
      de: [{ text: 'Rolle', sources: ['migration-guide-de'] }],
      en: [{ text: 'role', sources: ['roles-en', 'renew-authorizations'] }],
    },
    definition: {
      ja: 'SP-APIで、ツールに許す操作とデータの範囲を表すまとまりです。',
      de: 'In der SP-API ein Paket von Vorgängen und Daten, das einem Tool erlaubt wird.',
    },
    slug: 'sp-api',
    anchor: 'what-a-tool-sees',
  },
  'primary-user': {
    labels: {
      ja: [
        { text: 'プライマリーユーザー', sources: ['mws-developer-guide-ja', 'sekatsu-developer'] },
      ],
      de: [
        { text: 'primärer Benutzer', sources: ['csv4you-mws'] },
        { text: 'Hauptbenutzer', searchOnly: true },
      ],
      en: [{ text: 'primary user', sources: ['mws-docs-mirror', 'individual-seller-issue'] }],
    },
    definition: {
      ja: '出品用アカウントを代表する利用者で、ツールを認可できます。',
      de: 'Der Hauptzugang eines Verkäuferkontos, der Tools autorisieren darf.',
    },
    slug: 'requirements',
    anchor: 'user',
  },
  'professional-plan': {
    labels: {
      ja: [
        { text: '大口出品', sources: ['selling-plans-ja'] },
        { text: '大口契約', searchOnly: true },
      ],
      de: [
        { text: 'Verkaufstarif Professionell', sources: ['selling-plans-de'] },
        { text: 'Professional Verkäuferkonto', sources: ['buchhaltungsbutler-errors'] },
      ],
      en: [
        {
          text: 'Professional selling plan',
          sources: ['mws-docs-mirror', 'registration-overview'],
        },
      ],
    },
    definition: {
      ja: 'Amazonの有料の出品プランで、ツールとの連携に必要です。',
      de: 'Amazons Verkaufstarif mit Monatsgebühr; nur mit ihm lassen sich Tools autorisieren.',
    },
    slug: 'requirements',
    anchor: 'plan',
  },
  'individual-plan': {
    labels: {
      ja: [{ text: '小口出品', sources: ['selling-plans-ja'] }],
      de: [
        { text: 'Verkaufstarif Einzelanbieter', sources: ['selling-plans-de'] },
        { text: 'Einzelanbieter', sources: ['selling-plans-de'] },
      ],
      en: [{ text: 'Individual selling plan', sources: ['individual-seller-issue'] }],
    },
    definition: {
      ja: '月額の費用がかからないAmazonの出品プランで、ツールとは連携できません。',
      de: 'Amazons Verkaufstarif ohne Monatsgebühr; Tools lassen sich damit nicht autorisieren.',
    },
    slug: 'requirements',
    anchor: 'plan',
  },
} as const satisfies Record<string, Concept>;
