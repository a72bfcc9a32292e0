import type { Concept } from './types.ts';

/** Places and services of Amazon. */
export const serviceTerms = {
  'seller-central': {
    labels: {
      ja: [
        { text: 'セラーセントラル', sources: ['mws-developer-guide-ja', 'newsletter-2022-04-ja'] },
      ],
      de: [{ text: 'Seller Central', sources: ['selling-plans-de', 'migration-guide-de'] }],
      en: [{ text: 'Seller Central', sources: ['renew-authorizations'] }],
    },
    definition: {
      ja: 'Amazonで販売する人が、商品、注文、アカウントを管理するサイトです。',
      de: 'Die Website, auf der Verkäuferkonten bei Amazon verwaltet werden.',
    },
    slug: 'regions-accounts',
    anchor: 'hosts',
  },
  'sp-api': {
    labels: {
      ja: [
        { text: 'SP-API', sources: ['newsletter-2022-04-ja', 'logiless-renewal'] },
        { text: '出品パートナーAPI', sources: ['spapi-developer-guide-ja', 'migration-guide-ja'] },
        { text: 'セリングパートナーAPI', sources: ['sokuhan-renewal-2022'] },
        { text: 'エスピーエーピーアイ', searchOnly: true },
      ],
      de: [
        { text: 'SP-API', sources: ['authorization-errors-de'] },
        { text: 'Verkaufspartner-API', sources: ['migration-guide-de'] },
        { text: 'Amazon SP', sources: ['accountone-token-expired'] },
      ],
      en: [{ text: 'Selling Partner API', sources: ['spapi-developer-guide'] }],
    },
    definition: {
      ja: 'ツールがAmazonの出品者のデータを扱うための、現在の窓口です。',
      de: 'Die heutige Schnittstelle, über die Tools auf die Daten von Verkäuferkonten zugreifen.',
    },
    slug: 'sp-api',
  },
  mws: {
    labels: {
      ja: [
        { text: 'Amazon MWS', sources: ['mws-developer-guide-ja'] },
        { text: 'AmazonマーケットプレイスWebサービス', sources: ['mws-developer-guide-ja'] },
        { text: 'MWS', sources: ['mws-renewal-forum-ja'] },
        { text: 'マーケットプレイスウェブサービス', searchOnly: true },
        { text: 'エムダブリューエス', searchOnly: true },
      ],
      de: [
        { text: 'Amazon MWS', sources: ['migration-guide-de', 'buchhaltungsbutler-mws'] },
        { text: 'Marketplace Web Service', sources: ['shopdoc-mws-token', 'csv4you-mws'] },
        { text: 'MWS', sources: ['shopdoc-mws-token'] },
      ],
      en: [{ text: 'Amazon Marketplace Web Service', sources: ['mws-docs-mirror'] }],
    },
    definition: {
      ja: '2024年に終了した、ツールが出品者のデータを扱うための以前の窓口です。',
      de: 'Die 2024 abgeschaltete frühere Schnittstelle zu den Daten von Verkäuferkonten.',
    },
    slug: 'mws-overview',
  },
  lwa: {
    labels: {
      ja: [
        { text: 'Login with Amazon', sources: ['next-engine-renewal'] },
        { text: 'LWA', sources: ['lwa-rotation-forum-ja'] },
        { text: 'Amazonアカウントでログイン', sources: ['lwa-rotation-forum-ja'] },
      ],
      de: [
        { text: 'Login with Amazon', sources: ['lwa-access-token'] },
        { text: 'LWA', sources: ['migration-guide-de'] },
      ],
      en: [{ text: 'Login with Amazon', sources: ['lwa-access-token'] }],
    },
    definition: {
      ja: 'パスワードを渡さずにアクセスを許すためのAmazonの仕組みで、SP-APIの認可に使われます。',
      de: 'Amazons Dienst, über den jemand Zugriff erteilt, ohne ein Passwort weiterzugeben; die SP-API nutzt ihn.',
    },
    slug: 'sp-api',
    anchor: 'how-it-works',
  },
  appstore: {
    labels: {
      ja: [
        { text: 'アプリストア', isOwnWord: true },
        { text: '販売パートナーアプリストア', sources: ['renew-appstore-ja'] },
        { text: '出品パートナーアプリストア', sources: ['renew-appstore-ja'] },
        { text: 'マーケットプレイスアプリストア', sources: ['spapi-developer-guide-ja'] },
      ],
      de: [
        { text: 'Verkaufspartner Appstore', sources: ['billbee-appstore'] },
        { text: 'Marketplace Appstore', sources: ['migration-guide-de'] },
        { text: 'Vertriebspartner-Appstore', sources: ['renew-authorizations-de'] },
      ],
      en: [{ text: 'Selling Partner Appstore', sources: ['appstore-authorization'] }],
    },
    definition: {
      ja: '出品者向けのツールをAmazonが紹介し、そこから認可を始められるページです。',
      de: 'Amazons Verzeichnis von Tools für Verkäuferkonten, in dem eine Autorisierung beginnen kann.',
    },
    slug: 'spapi-authorise',
    anchor: 'from-appstore',
  },
  'solution-provider-portal': {
    labels: {
      ja: [
        {
          text: 'ソリューションプロバイダーポータル',
          sources: ['sekatsu-developer', 'self-authorization-ja'],
        },
        { text: 'デベロッパーセントラル', sources: ['delete-apps-forum-ja'] },
      ],
      de: [
        { text: 'Solution Provider Portal', sources: ['self-authorization-de'] },
        { text: 'Portal für Lösungsanbieter', sources: ['self-authorization-de'] },
        { text: 'Developer Central', sources: ['migration-guide-de'] },
      ],
      en: [
        { text: 'Solution Provider Portal', sources: ['self-authorization'] },
        { text: 'Developer Central', sources: ['mws-docs-mirror'] },
      ],
    },
    definition: {
      ja: '開発者がアプリを登録し管理するAmazonのサイトで、ツールを認可するだけの出品者には必要ありません。',
      de: 'Amazons Website für alle, die Apps entwickeln; zum Autorisieren eines Tools brauchen Sie sie nicht.',
    },
    slug: 'spapi-authorise',
    anchor: 'own-app',
  },
  'amazon-pay': {
    labels: {
      ja: [
        { text: 'Amazon Pay', sources: ['amazon-pay-faq-482'] },
        { text: 'Amazonペイ', searchOnly: true },
        { text: 'アマゾンペイ', searchOnly: true },
      ],
      de: [{ text: 'Amazon Pay', sources: ['amazon-pay-account', 'computop-amazon-pay'] }],
      en: [{ text: 'Amazon Pay', sources: ['amazon-pay-mws-token'] }],
    },
    definition: {
      ja: '自社のサイトにAmazonの決済を置くサービスで、アカウントは出品用と別です。',
      de: 'Amazons Bezahldienst für eigene Shops; sein Konto ist vom Verkäuferkonto getrennt.',
    },
    slug: 'amazon-pay-mws',
  },
} as const satisfies Record<string, Concept>;
