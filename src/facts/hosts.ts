import type { SourceId } from './sources.ts';

/** Where a seller signs in, by store of the seller's account. */
interface SellerCentralHost {
  readonly host: string;
  /** Also met in Amazon's help and in vendors' guides. */
  readonly alsoSeen: string;
  readonly sources: readonly SourceId[];
}

export const sellerCentralHosts = {
  jp: {
    host: 'sellercentral.amazon.co.jp',
    alsoSeen: 'sellercentral-japan.amazon.com',
    sources: ['spapi-developer-guide', 'ganbare-tencho-renewal'],
  },
  de: {
    host: 'sellercentral-europe.amazon.com',
    alsoSeen: 'sellercentral.amazon.de',
    sources: ['spapi-developer-guide', 'selling-plans-de'],
  },
} as const satisfies Record<string, SellerCentralHost>;

export type StoreId = keyof typeof sellerCentralHosts;

/** Path of the page that lists the authorised apps. */
const manageAppsPath = '/apps/manage';

/** Address of the list of authorised apps for a store. */
export function manageAppsUrl(store: StoreId): string {
  return `https://${sellerCentralHosts[store].host}${manageAppsPath}`;
}
