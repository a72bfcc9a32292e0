import type { SourceId } from './sources.ts';

interface MarketplaceHosts {
  /** Where a seller signs in. */
  readonly sellerCentral?: string;
  /** Where MWS answered; nothing where the marketplace came after MWS. */
  readonly mws?: string;
}

const europe = 'sellercentral-europe.amazon.com';
const mwsEurope = 'mws-eu.amazonservices.com';

/**
 * Hosts by ISO code of the marketplace. Marketplace IDs and regions stand in
 * src/credentials/kinds/marketplaces.ts.
 *
 * Seller Central: for Japan and the European marketplaces of 2021 Amazon's own table; the rest from a public
 * list that agrees with it. MWS: Amazon's documentation, copy of September 2022.
 */
export const marketplaceHosts = {
  CA: { sellerCentral: 'sellercentral.amazon.ca', mws: 'mws.amazonservices.ca' },
  US: { sellerCentral: 'sellercentral.amazon.com', mws: 'mws.amazonservices.com' },
  MX: { sellerCentral: 'sellercentral.amazon.com.mx', mws: 'mws.amazonservices.com.mx' },
  BR: { sellerCentral: 'sellercentral.amazon.com.br', mws: 'mws.amazonservices.com' },
  IE: { sellerCentral: europe },
  ES: { sellerCentral: europe, mws: mwsEurope },
  GB: { sellerCentral: europe, mws: mwsEurope },
  FR: { sellerCentral: europe, mws: mwsEurope },
  BE: { sellerCentral: 'sellercentral.amazon.com.be', mws: mwsEurope },
  NL: { sellerCentral: 'sellercentral.amazon.nl', mws: mwsEurope },
  DE: { sellerCentral: europe, mws: mwsEurope },
  IT: { sellerCentral: europe, mws: mwsEurope },
  SE: { sellerCentral: 'sellercentral.amazon.se', mws: mwsEurope },
  ZA: { sellerCentral: 'sellercentral.amazon.co.za' },
  PL: { sellerCentral: 'sellercentral.amazon.pl', mws: mwsEurope },
  EG: { sellerCentral: 'sellercentral.amazon.eg', mws: mwsEurope },
  TR: { sellerCentral: 'sellercentral.amazon.com.tr', mws: mwsEurope },
  SA: { sellerCentral: 'sellercentral.amazon.sa', mws: mwsEurope },
  AE: { sellerCentral: 'sellercentral.amazon.ae', mws: 'mws.amazonservices.ae' },
  IN: { sellerCentral: 'sellercentral.amazon.in', mws: 'mws.amazonservices.in' },
  SG: { sellerCentral: 'sellercentral.amazon.sg', mws: 'mws-fe.amazonservices.com' },
  AU: { sellerCentral: 'sellercentral.amazon.com.au', mws: 'mws.amazonservices.com.au' },
  JP: { sellerCentral: 'sellercentral.amazon.co.jp', mws: 'mws.amazonservices.jp' },
  CN: { mws: 'mws.amazonservices.com.cn' },
} as const satisfies Record<string, MarketplaceHosts>;

export const marketplaceHostSources = [
  'spapi-developer-guide',
  'amazon-ids',
  'mws-docs-mirror',
  'china-marketplace-gist',
] as const satisfies readonly SourceId[];

/** Where tools call SP-API, by region. */
export const spapiEndpoints = {
  na: { host: 'sellingpartnerapi-na.amazon.com', awsRegion: 'us-east-1' },
  eu: { host: 'sellingpartnerapi-eu.amazon.com', awsRegion: 'eu-west-1' },
  fe: { host: 'sellingpartnerapi-fe.amazon.com', awsRegion: 'us-west-2' },
} as const satisfies Record<string, { host: string; awsRegion: string }>;

export const spapiEndpointSources = [
  'spapi-endpoints',
  'marketplace-ids',
] as const satisfies readonly SourceId[];
