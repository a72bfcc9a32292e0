import type { KindId } from './kinds/index.ts';

/**
 * What forms, guides and Seller Central call a value, in Japanese, German and code; words of one
 * kind are parted by `|`. Only labels that stand for a single kind: a bare "Token" or 「トークン」
 * names nothing. Blanks, hyphens and underscores within a label may be missing or exchanged.
 */
export const labels = {
  'mws-auth-token':
    'MWS認証トークン|認証トークン|MWS認証キー|MWSトークン|MWS Auth Token|Auth Token|MWS Token|MWS Autorisierungstoken|Autorisierungstoken|Token für die MWS-Autorisierung|MWS Authorisation Token|MWS Authorization Token|MWS',
  'seller-id':
    '出品者ID|セラーID|ストアID|マーチャントID|商取引アカウントID|販売者ID|出品者トークン|マーチャントトークン|セラートークン|Verkäufer ID|Verkäufernummer|Verkäufertoken|Händler ID|Haendler ID|Händlernummer|Händlertoken|Händler Identifizierung|Seller ID|Seller Token|Merchant ID|Merchant Token|Merchant Identifier|Selling Partner ID|seller=|merchant=|me=',
  'developer-id':
    '開発者ID|開発者アカウントID|デベロッパーID|開発者番号|Entwickler ID|Entwickler Kontonummer|Entwicklernummer|Entwicklerkontokennung|Developer ID|Developer Account Number|Developer Account ID',
  'marketplace-id': 'マーケットプレイスID|Marktplatz ID|Marktplatz Identifizierung|Marketplace ID',
  'lwa-client-id': 'クライアントID|LWA ID|Client ID',
  'lwa-client-secret':
    'クライアントシークレット|クライアント機密情報|Client Secret|Client Schlüssel|Clientschlüssel',
  'refresh-token': 'リフレッシュトークン|Refresh Token|Aktualisierungstoken',
  'access-token': 'アクセストークン|Access Token|Zugriffstoken',
  'oauth-code': '認可コード|spapi oauth code|OAuth Code|Autorisierungscode',
  'aws-access-key-id':
    'アクセスキーID|AWSアクセスキー|Access Key ID|AWS Access Key|Zugriffsschlüssel ID|AWS Zugriffsschlüssel',
  'aws-secret-access-key':
    'シークレットキー|シークレットアクセスキー|秘密キー|Secret Access Key|Secret Key|Geheimer Schlüssel|Geheimer Zugriffsschlüssel',
  'order-id': '注文番号|Bestellnummer|Order ID|Amazon Order ID',
  asin: 'ASIN',
  fnsku: 'FNSKU',
} as const satisfies Partial<Record<KindId, string>>;
