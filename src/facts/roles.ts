import type { SourceId } from './sources.ts';

interface Role {
  readonly en: string;
  /** As Amazon's Japanese guide had it; the names of that time. No German names are documented. */
  readonly ja?: string;
  /** Opens personal data of buyers and needs a permission of its own. */
  readonly isRestricted: boolean;
  readonly sources: readonly SourceId[];
}

const from = ['roles-en', 'roles-ja'] as const satisfies readonly SourceId[];

/** What a tool may be allowed to do in SP-API, as listed in 2021. */
export const roles = {
  'brand-analytics': { en: 'Brand Analytics', isRestricted: false, sources: from },
  'product-listing': {
    en: 'Product Listing',
    ja: '商品の出品',
    isRestricted: false,
    sources: from,
  },
  pricing: { en: 'Pricing', ja: '価格設定', isRestricted: false, sources: from },
  'amazon-fulfillment': {
    en: 'Amazon Fulfillment',
    ja: 'Amazonから発送',
    isRestricted: false,
    sources: from,
  },
  'buyer-communication': {
    en: 'Buyer Communication',
    ja: '購入者とのコミュニケーション',
    isRestricted: false,
    sources: from,
  },
  'buyer-solicitation': {
    en: 'Buyer Solicitation',
    ja: '購入者への要請',
    isRestricted: false,
    sources: from,
  },
  'selling-partner-insights': {
    en: 'Selling Partner Insights',
    ja: '出品パートナーインサイト',
    isRestricted: false,
    sources: from,
  },
  'finance-and-accounting': {
    en: 'Finance and Accounting',
    ja: '財務・会計',
    isRestricted: false,
    sources: from,
  },
  'inventory-and-order-tracking': {
    en: 'Inventory and Order Tracking',
    ja: '在庫および注文管理',
    isRestricted: false,
    sources: from,
  },
  'direct-to-consumer-shipping': {
    en: 'Direct-to-Consumer Shipping',
    ja: '購入者への直送',
    isRestricted: true,
    sources: from,
  },
  'tax-invoicing': {
    en: 'Tax Invoicing',
    ja: '税金請求',
    isRestricted: true,
    sources: ['roles-en', 'roles-ja', 'roles-tax-invoicing'],
  },
  'tax-remittance': { en: 'Tax Remittance', ja: '税金送金', isRestricted: true, sources: from },
} as const satisfies Record<string, Role>;
