import type { Concept } from './types.ts';

/** Values that tools ask for, or that people paste in their place. */
export const valueTerms = {
  'seller-id': {
    labels: {
      ja: [
        { text: '出品者ID', sources: ['spapi-developer-guide-ja', 'rfactory-renewal'] },
        { text: '出品者トークン', sources: ['gaitakimura-merchant-token'] },
        { text: 'あなたの出品者トークン', sources: ['gaitakimura-merchant-token'] },
        { text: 'セラーID', sources: ['nosuke-mws-token'] },
        { text: 'ストアID', sources: ['nosuke-mws-token'] },
        { text: '事業者ID', sources: ['amazon-pay-faq-482'] },
        { text: 'AmazonセラーID', searchOnly: true },
        { text: 'マーチャントID', searchOnly: true },
        { text: 'マーチャントトークン', searchOnly: true },
        { text: 'セラートークン', searchOnly: true },
        { text: '商取引アカウントID', searchOnly: true },
        { text: '販売者ID', searchOnly: true },
        { text: 'トークン', searchOnly: true },
      ],
      de: [
        { text: 'Verkäufer-ID', sources: ['shopdoc-mws-token', 'nfxmedia-connect'] },
        { text: 'Händlertoken', sources: ['channable-merchant-token'] },
        { text: 'Ihr Händlertoken', sources: ['channable-merchant-token'] },
        { text: 'Verkäufertoken', sources: ['speed4trade-fields'] },
        { text: 'Händlernummer', sources: ['buchhaltungsbutler-mws'] },
        { text: 'Händler Identifizierung', sources: ['billbee-mws'] },
        { text: 'Händler-ID', searchOnly: true },
        { text: 'Verkäufernummer', searchOnly: true },
        { text: 'Verkäuferkennung', searchOnly: true },
        { text: 'Seller Token', searchOnly: true },
        { text: 'Token', searchOnly: true },
      ],
      en: [
        { text: 'Seller ID', sources: ['mws-docs-mirror', 'sendcloud-amazon'] },
        { text: 'Merchant Token', sources: ['mws-docs-mirror', 'seller-forum-merchant-token'] },
        { text: 'Your Merchant Token', sources: ['mws-docs-mirror'] },
        { text: 'Merchant ID', sources: ['billbee-payments', 'dropstream-merchant-token'] },
        { text: 'SellerId', sources: ['mws-docs-mirror'] },
        { text: 'merchantId', sources: ['amazon-pay-faq-482'] },
        { text: 'selling_partner_id', sources: ['spapi-developer-guide', 'renew-appstore-en'] },
        { text: 'MerchantIdentifier', searchOnly: true },
        { text: 'Store ID', searchOnly: true },
        { text: 'Amazon Seller Token', searchOnly: true },
      ],
    },
    definition: {
      ja: '出品者のアカウントを表す公開の識別子で、トークンと呼ばれていても秘密の値ではありません。',
      de: 'Die öffentliche Kennung eines Verkäuferkontos; sie heißt auch „Token“, öffnet aber nichts.',
    },
    kind: 'seller-id',
    slug: 'seller-id',
  },
  'mws-auth-token': {
    labels: {
      ja: [
        { text: 'MWS認証トークン', sources: ['spapi-developer-guide-ja', 'ec-tencho-097870'] },
        { text: '認証トークン', sources: ['eiking-mws'] },
        { text: 'MWS認証キー', sources: ['nosuke-mws-token'] },
        { text: 'MWSトークン', searchOnly: true },
        { text: '認証キー', searchOnly: true },
        { text: 'トークン', searchOnly: true },
      ],
      de: [
        { text: 'MWS-Auth-Token', sources: ['shopdoc-mws-token', 'migration-guide-de'] },
        { text: 'Token für die MWS-Autorisierung', sources: ['jtl-mws-token', 'csv4you-mws'] },
        { text: 'MWS-Autorisierungstoken', sources: ['buchhaltungsbutler-connect'] },
        { text: 'Autorisierungstoken', sources: ['speed4trade-token', 'speed4trade-fields'] },
        { text: 'Auth-Token', sources: ['buchhaltungsbutler-mws', 'billbee-payments'] },
        { text: 'MWS-Token', sources: ['shopdoc-mws-token'] },
        { text: 'Zugriffsschlüssel', sources: ['billbee-mws'] },
        { text: 'MWS-Authentifizierungstoken', searchOnly: true },
        { text: 'Seller Token', searchOnly: true },
        { text: 'Token', searchOnly: true },
      ],
      en: [
        { text: 'MWS Auth Token', sources: ['mws-developer-guide'] },
        { text: 'MWS Authorization Token', sources: ['amazon-pay-mws-token'] },
        { text: 'MWS Authorisation Token', sources: ['sendcloud-amazon'] },
        { text: 'MWSAuthToken', sources: ['mws-docs-mirror'] },
        { text: 'Auth Token', sources: ['billbee-mws'] },
        { text: 'Amazon Seller Token', searchOnly: true },
      ],
    },
    definition: {
      ja: 'Amazon MWSで、特定の開発者が特定の出品者のデータを扱うことを許していた秘密の値です。',
      de: 'Der geheime Nachweis, mit dem ein bestimmter Entwickler über Amazon MWS auf ein bestimmtes Verkäuferkonto zugreifen durfte.',
    },
    kind: 'mws-auth-token',
    slug: 'mws-auth-token',
  },
  'developer-id': {
    labels: {
      ja: [
        { text: '開発者ID', sources: ['mws-developer-guide-ja', 'amazon-pay-faq-482'] },
        { text: '開発者アカウントID', sources: ['mws-blog-2014-ja'] },
        { text: '開発者アカウント番号', sources: ['rfactory-renewal'] },
        { text: 'アプリケーションの開発者アカウントID', sources: ['goq-manual-old'] },
        { text: 'デベロッパーID', searchOnly: true },
      ],
      de: [
        { text: 'Entwickler-ID', sources: ['shopdoc-mws-token', 'nfxmedia-connect'] },
        { text: 'Entwickler-Kontonummer', sources: ['computop-amazon-pay'] },
        { text: 'MWS-Entwicklerkontokennung', sources: ['csv4you-mws'] },
        { text: 'MWS-Kontonummer', sources: ['plentymarkets-handbook'] },
        { text: 'Entwicklernummer', searchOnly: true },
        { text: 'Entwicklerkontokennung', searchOnly: true },
      ],
      en: [
        { text: 'Developer ID', sources: ['mws-docs-mirror', 'sendcloud-amazon'] },
        { text: 'Developer Account Number', searchOnly: true },
        { text: 'Developer Account ID', searchOnly: true },
      ],
    },
    definition: {
      ja: 'Amazon MWSで開発者を表す公開の番号で、許可の画面に入力すると、その開発者にアクセスを許します。',
      de: 'Die öffentliche Nummer eines Entwicklers in Amazon MWS; wer sie bei Amazon eintrug und bestätigte, gab diesem Entwickler Zugriff.',
    },
    kind: 'developer-id',
    slug: 'developer-id',
  },
  'developer-name': {
    labels: {
      ja: [
        { text: '開発者氏名', sources: ['nosuke-mws-token', 'bqool-renewal'] },
        { text: '開発者名', sources: ['ganbare-tencho-renewal', 'bqool-renewal'] },
        { text: 'アプリケーション名', sources: ['rfactory-renewal'] },
      ],
      de: [
        { text: 'Name des Entwicklers', sources: ['nfxmedia-connect', 'billbee-connect'] },
        { text: 'Entwicklername', sources: ['computop-amazon-pay', 'csv4you-mws'] },
      ],
      en: [
        { text: "Developer's Name", sources: ['sendcloud-amazon'] },
        { text: 'Developer Name', sources: ['amazon-pay-mws-token'] },
      ],
    },
    definition: {
      ja: '許可の画面で開発者IDと並べて入力する名前で、多くの手引きは、ツールが指定したとおりに入力するよう案内しています。',
      de: 'Der Name, der beim Autorisieren eines Entwicklers neben der Entwickler-ID steht; laut manchen Anleitungen dient er nur zum Wiedererkennen.',
    },
    slug: 'authorise-procedure',
    anchor: 'name-or-id',
  },
  'marketplace-id': {
    labels: {
      ja: [{ text: 'マーケットプレイスID', sources: ['rfactory-renewal', 'eiking-mws'] }],
      de: [
        { text: 'Marktplatz-ID', sources: ['sendcloud-amazon'] },
        { text: 'Marktplatz Identifizierung', sources: ['billbee-mws'] },
        { text: 'Marktplatzkennung', searchOnly: true },
      ],
      en: [
        { text: 'Marketplace ID', sources: ['marketplace-ids', 'sendcloud-amazon'] },
        { text: 'MarketplaceId', sources: ['mws-docs-mirror'] },
      ],
    },
    definition: {
      ja: 'Amazonの販売先の国を表す公開の値で、その国のすべての出品者に共通です。',
      de: 'Die öffentliche Kennung eines Amazon-Marktplatzes, gleich für alle, die dort verkaufen.',
    },
    kind: 'marketplace-id',
    slug: 'marketplace-id',
  },
  'refresh-token': {
    labels: {
      ja: [
        {
          text: 'リフレッシュトークン',
          sources: ['spapi-developer-guide-ja', 'sokuhan-refresh-token'],
        },
        { text: '更新トークン', sources: ['renew-website-ja'] },
        { text: 'トークン', sources: ['acceltools-refresh-token'] },
        { text: 'SP-APIリフレッシュトークン', searchOnly: true },
        { text: '認証トークン', searchOnly: true },
        { text: 'リフレッシュト-クン', searchOnly: true },
      ],
      de: [
        { text: 'Refresh-Token', isOwnWord: true },
        { text: 'Token', sources: ['accountone-token-expired', 'plentyone-token-expired'] },
        { text: 'Aktualisierungstoken', searchOnly: true },
        { text: 'Seller Token', searchOnly: true },
      ],
      en: [
        { text: 'refresh token', sources: ['lwa-refresh-token', 'self-authorization'] },
        { text: 'LWA refresh token', sources: ['spapi-developer-guide', 'renew-website-ja'] },
        { text: 'refresh_token', sources: ['invalid-grant-issue', 'logiless-renewal'] },
        { text: 'Amazon Seller Token', searchOnly: true },
      ],
    },
    definition: {
      ja: '認可されたツールが、短時間だけ有効なアクセストークンを何度も受け取るための秘密の値です。',
      de: 'Das geheime Token, mit dem sich ein autorisiertes Tool immer wieder ein kurzlebiges Access-Token holt.',
    },
    kind: 'refresh-token',
    slug: 'refresh-token',
  },
  'access-token': {
    labels: {
      ja: [
        {
          text: 'アクセストークン',
          sources: ['spapi-developer-guide-ja', 'acceltools-refresh-token'],
        },
        { text: 'トークン', sources: ['acceltools-refresh-token'] },
      ],
      de: [
        { text: 'Access-Token', isOwnWord: true },
        { text: 'Zugriffstoken', searchOnly: true },
        { text: 'Token', searchOnly: true },
      ],
      en: [
        { text: 'access token', sources: ['lwa-access-token'] },
        { text: 'x-amz-access-token', sources: ['spapi-developer-guide'] },
      ],
    },
    definition: {
      ja: 'ツールがSP-APIに接続するたびに送る、短時間だけ有効な秘密の値です。',
      de: 'Das geheime, kurzlebige Token, das ein Tool jeder Anfrage an die SP-API mitgibt.',
    },
    kind: 'access-token',
    slug: 'refresh-token',
    anchor: 'not-this',
  },
  'restricted-data-token': {
    labels: {
      ja: [
        { text: '制限データトークン', sources: ['migration-guide-ja'] },
        { text: 'RDT', sources: ['spapi-models'] },
      ],
      de: [
        { text: 'Restricted-Data-Token', isOwnWord: true },
        { text: 'eingeschränkter Datentoken', sources: ['migration-guide-de'] },
        { text: 'RDT', sources: ['migration-guide-de'] },
      ],
      en: [{ text: 'Restricted Data Token', sources: ['spapi-models'] }],
    },
    definition: {
      ja: '購入者の個人情報などを読む操作だけに使う、短時間だけ有効な秘密の値です。',
      de: 'Ein geheimes, kurzlebiges Token für Abfragen, die besonders geschützte Daten liefern.',
    },
    kind: 'restricted-data-token',
    slug: 'refresh-token',
    anchor: 'not-this',
  },
  'oauth-code': {
    labels: {
      ja: [
        { text: '認可コード', isOwnWord: true },
        { text: '認証コード', sources: ['renew-website-ja'] },
      ],
      de: [{ text: 'Autorisierungscode', sources: ['migration-guide-de'] }],
      en: [
        { text: 'authorization code', sources: ['lwa-authorization-code'] },
        { text: 'spapi_oauth_code', sources: ['spapi-developer-guide'] },
      ],
    },
    definition: {
      ja: '出品者が同意した直後にAmazonがツールへ渡す、数分だけ有効な値です。',
      de: 'Der nur wenige Minuten gültige Code, den Amazon dem Tool direkt nach Ihrer Zustimmung übergibt.',
    },
    kind: 'oauth-code',
    slug: 'spapi-authorise',
    anchor: 'from-tool',
  },
  'lwa-client-id': {
    labels: {
      ja: [
        { text: 'LWAクライアントID', isOwnWord: true },
        { text: 'クライアントID', sources: ['amazon-pay-faq-739'] },
      ],
      de: [
        { text: 'LWA-Client-ID', isOwnWord: true },
        { text: 'Client-ID', searchOnly: true },
      ],
      en: [
        { text: 'LWA client ID', sources: ['spapi-samples'] },
        { text: 'Client ID', sources: ['spapi-developer-guide'] },
        { text: 'client_id', sources: ['renew-website-ja', 'lwa-authorization-code'] },
      ],
    },
    definition: {
      ja: 'Login with Amazon（LWA）で、出品者ではなくアプリを表す識別子です。',
      de: 'Die Kennung einer App bei Login with Amazon (LWA); sie gehört zur App, nicht zum Verkäuferkonto.',
    },
    kind: 'lwa-client-id',
    slug: 'which-credential',
    anchor: 'client-id',
  },
  'lwa-client-secret': {
    labels: {
      ja: [
        {
          text: 'クライアントシークレット',
          sources: ['spapi-developer-guide-ja', 'lwa-rotation-forum-ja'],
        },
        { text: 'LWA認証情報', sources: ['lwa-rotation-forum-ja'] },
        { text: 'クライアント機密情報', searchOnly: true },
      ],
      de: [
        { text: 'LWA-Client-Secret', isOwnWord: true },
        { text: 'Client-Secret', searchOnly: true },
        { text: 'Clientschlüssel', searchOnly: true },
      ],
      en: [
        { text: 'LWA client secret', sources: ['lwa-secret-rotation'] },
        { text: 'Client Secret', sources: ['lwa-credentials-faq'] },
        { text: 'client_secret', sources: ['renew-website-ja', 'lwa-authorization-code'] },
      ],
    },
    definition: {
      ja: 'アプリが本物であることをLogin with Amazonに示す秘密の値で、アプリの開発者が管理します。',
      de: 'Das Geheimnis, mit dem sich eine App bei Login with Amazon ausweist; es bleibt bei denen, die sie entwickeln.',
    },
    kind: 'lwa-client-secret',
    slug: 'security-sharing',
    anchor: 'table',
  },
  'store-id': {
    labels: {
      ja: [
        { text: 'Store ID', sources: ['amazon-pay-faq-377', 'amazon-pay-faq-739'] },
        { text: 'ストアID', searchOnly: true },
        { text: 'クライアントID', sources: ['amazon-pay-faq-739'] },
      ],
      de: [
        { text: 'Store-ID', sources: ['pay-help-store-id-de'] },
        { text: 'Client-ID', searchOnly: true },
      ],
      en: [
        { text: 'Store ID', sources: ['amazon-pay-faq-377'] },
        { text: 'Client ID', sources: ['amazon-pay-faq-739'] },
        { text: 'lwaClientId', sources: ['amazon-pay-faq-482'] },
      ],
    },
    definition: {
      ja: 'Amazon Payを使う店舗ごとの識別子で、出品者IDとは別の値です。',
      de: 'Die Kennung eines Shops bei Amazon Pay; mit der Verkäufer-ID hat sie nichts zu tun.',
    },
    kind: 'lwa-client-id',
    slug: 'which-credential',
    anchor: 'store-id',
  },
  'spapi-app-id': {
    labels: {
      ja: [
        { text: 'アプリケーションID', isOwnWord: true },
        { text: 'App ID', sources: ['sekatsu-developer'] },
      ],
      de: [
        { text: 'App-ID', isOwnWord: true },
        { text: 'Anwendungs-ID', searchOnly: true },
      ],
      en: [
        { text: 'Application ID', sources: ['spapi-developer-guide', 'spapi-samples'] },
        { text: 'App ID', sources: ['md9000-issue', 'md9000-region-issue'] },
        { text: 'Solution ID', searchOnly: true },
        { text: 'application_id', sources: ['authorization-errors'] },
      ],
    },
    definition: {
      ja: 'SP-APIを使うアプリを表す公開の識別子で、トークンではありません。',
      de: 'Die öffentliche Kennung einer App für die SP-API; ein Token ist sie nicht.',
    },
    kind: 'spapi-app-id',
    slug: 'which-credential',
    anchor: 'application-id',
  },
  'lwa-app-id': {
    labels: {
      ja: [
        { text: 'LWAアプリID', isOwnWord: true },
        { text: 'アプリケーションID', searchOnly: true },
      ],
      de: [
        { text: 'LWA-App-ID', isOwnWord: true },
        { text: 'App-ID', searchOnly: true },
        { text: 'Anwendungs-ID', searchOnly: true },
      ],
      en: [
        { text: 'LWA App ID', isOwnWord: true },
        { text: 'App ID', searchOnly: true },
        { text: 'Application ID', searchOnly: true },
      ],
    },
    definition: {
      ja: 'Login with Amazon（LWA）のアプリを表す識別子で、LWAクライアントIDとは別の値です。',
      de: 'Eine Kennung der App bei Login with Amazon (LWA), nicht zu verwechseln mit der LWA-Client-ID.',
    },
    kind: 'lwa-app-id',
    slug: 'which-credential',
    anchor: 'application-id',
  },
  'aws-access-key-id': {
    labels: {
      ja: [
        { text: 'AWSアクセスキーID', sources: ['mws-developer-guide-ja', 'mws-blog-2014-ja'] },
        { text: 'アクセスキー', searchOnly: true },
      ],
      de: [
        { text: 'AWS-Access-Key-ID', isOwnWord: true },
        { text: 'Zugriffsschlüssel', searchOnly: true },
        { text: 'Zugriffsschlüssel-ID', searchOnly: true },
      ],
      en: [
        { text: 'AWS Access Key ID', sources: ['mws-docs-mirror'] },
        { text: 'Access Key', searchOnly: true },
      ],
    },
    definition: {
      ja: 'AWSや以前のMWSに接続するときの、利用者名に当たる値です。',
      de: 'Eine Art Anmeldename für Programme bei AWS und im früheren MWS.',
    },
    kind: 'aws-access-key-id',
    slug: 'which-credential',
    anchor: 'access-key',
  },
  'aws-secret-access-key': {
    labels: {
      ja: [
        { text: 'AWSシークレットアクセスキー', isOwnWord: true },
        { text: '秘密キー', sources: ['mws-blog-2014-ja', 'eiking-mws'] },
        { text: 'シークレットキー', searchOnly: true },
      ],
      de: [
        { text: 'AWS-Secret-Access-Key', isOwnWord: true },
        { text: 'Geheimer Zugriffsschlüssel', searchOnly: true },
        { text: 'Geheimer Schlüssel', searchOnly: true },
        { text: 'Zugriffsschlüssel', searchOnly: true },
      ],
      en: [
        { text: 'Secret Key', sources: ['mws-docs-mirror'] },
        { text: 'Secret Access Key', searchOnly: true },
      ],
    },
    definition: {
      ja: 'AWSアクセスキーIDと組で使う秘密の値で、ツールに渡すものではありません。',
      de: 'Das geheime Gegenstück zur AWS-Access-Key-ID; kein Tool braucht es heute noch.',
    },
    kind: 'aws-secret-access-key',
    slug: 'which-credential',
    anchor: 'access-key',
  },
} as const satisfies Record<string, Concept>;
