import type { SourceId } from './sources.ts';

/**
 * What Amazon MWS could do for a seller, and which parts of SP-API do it today. Names of sections are
 * Amazon's English names in every language.
 */
interface MwsAbility {
  /** Sections of the MWS API. */
  readonly mws: readonly string[];
  /** Sections of SP-API that took their place. */
  readonly spapi: readonly string[];
  readonly sources: readonly SourceId[];
}

const from = ['migration-guide-de', 'mws-docs-mirror'] as const satisfies readonly SourceId[];

export const mwsAbilities = {
  inventory: {
    mws: ['Feeds', 'Products', 'Fulfillment Inventory'],
    spapi: ['Listings Items', 'Feeds', 'Catalog Items', 'Product Pricing', 'FBA Inventory'],
    sources: from,
  },
  orders: {
    mws: ['Orders', 'Feeds', 'Finances', 'Reports'],
    spapi: ['Orders', 'Feeds', 'Finances', 'Reports'],
    sources: from,
  },
  reports: { mws: ['Reports'], spapi: ['Reports'], sources: from },
  'inbound-create': {
    mws: ['Fulfillment Inbound Shipment'],
    spapi: ['Fulfillment Inbound'],
    sources: from,
  },
  'inbound-status': {
    mws: ['Fulfillment Inbound Shipment'],
    spapi: ['Fulfillment Inbound'],
    sources: from,
  },
  'outbound-submit': {
    mws: ['Fulfillment Outbound Shipment'],
    spapi: ['Fulfillment Outbound'],
    sources: from,
  },
  'outbound-track': {
    mws: ['Fulfillment Outbound Shipment'],
    spapi: ['Fulfillment Outbound'],
    sources: from,
  },
} as const satisfies Record<string, MwsAbility>;

export type MwsAbilityId = keyof typeof mwsAbilities;
