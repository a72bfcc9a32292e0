import type { KindId } from '../kinds/index.ts';

/**
 * What forms, guides and Seller Central call a value, in Japanese, German and code; words of one
 * kind are parted by `|`. Only labels that stand for a single kind: a bare "Token" or 「トークン」
 * names nothing. Blanks, hyphens and underscores within a label may be missing or exchanged, umlauts
 * written in any way, and scripts parted by a blank.
 */
export const labels = {
  'mws-auth-token':
    'MWS認証 トークン|認証 トークン|MWS認証キー|MWSトークン|MWS Auth Token|Auth Token|MWS Token|MWS Autorisierungs Token|Autorisierungs Token|Token für die MWS-Autorisierung|MWS Authorisation Token|MWS Authorization Token|MWS',
  'seller-id':
    '出品者ID|セラーID|ストアID|マーチャントID|商取引アカウントID|販売者ID|出品者 トークン|マーチャント トークン|セラー トークン|出品者番号|Verkäufer ID|Verkäufer Nummer|Verkäufer Kennung|Verkäufer Token|Händler ID|Händler Nummer|Händler Kennung|Händler Token|Händler Identifizierung|Seller ID|Seller Number|Seller Token|Merchant ID|Merchant Token|Merchant Identifier|Selling Partner ID|seller=|merchant=|me=|shops/',
  'developer-id':
    '開発者ID|開発者アカウントID|デベロッパーID|開発者番号|Entwickler ID|Entwickler Kontonummer|Entwickler Nummer|Entwicklerkontokennung|Developer ID|Developer Account Number|Developer Account ID',
  'marketplace-id': 'マーケットプレイスID|Marktplatz ID|Marktplatz Identifizierung|Marketplace ID',
  'lwa-client-id': 'クライアントID|LWA ID|Client ID',
  'lwa-client-secret':
    'クライアント シークレット|クライアント機密情報|Client Secret|Client Schlüssel|Clientschlüssel',
  'refresh-token': 'リフレッシュ トークン|Refresh Token|Aktualisierungs Token',
  'access-token': 'アクセス トークン|Access Token|Zugriffs Token',
  'oauth-code': '認可コード|spapi oauth code|OAuth Code|Autorisierungs Code',
  'aws-access-key-id':
    'アクセス キーID|AWSアクセス キー|Access Key ID|AWS Access Key|Zugriffsschlüssel ID|AWS Zugriffsschlüssel',
  'aws-secret-access-key':
    'シークレット キー|シークレット アクセス キー|秘密 キー|Secret Access Key|Secret Key|Geheimer Schlüssel|Geheimer Zugriffsschlüssel',
  'order-id': '注文番号|Bestellnummer|Order ID|Amazon Order ID',
  asin: 'ASIN',
  fnsku: 'FNSKU',
} as const satisfies Partial<Record<KindId, string>>;
