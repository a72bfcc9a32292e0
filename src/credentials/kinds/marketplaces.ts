/**
 * The closed list of marketplace IDs with their ISO country codes.
 * https://developer-docs.amazon.com/sp-api/docs/marketplace-ids (2026-11-21); China, closed and no
 * longer in that list: https://gist.github.com/hakanensari/9463555
 */
export const marketplaces = [
  { code: 'CA', id: 'A2EUQ1WTGCTBG2' },
  { code: 'US', id: 'ATVPDKIKX0DER' },
  { code: 'MX', id: 'A1AM78C64UM0Y8' },
  { code: 'BR', id: 'A2Q3Y263D00KWC' },
  { code: 'IE', id: 'A28R8C7NBKEWEA' },
  { code: 'ES', id: 'A1RKKUPIHCS9HS' },
  { code: 'GB', id: 'A1F83G8C2ARO7P' },
  { code: 'FR', id: 'A13V1IB3VIYZZH' },
  { code: 'BE', id: 'AMEN7PMS3EDWL' },
  { code: 'NL', id: 'A1805IZSGTT6HS' },
  { code: 'DE', id: 'A1PA6795UKMFR9' },
  { code: 'IT', id: 'APJ6JRA9NG5V4' },
  { code: 'SE', id: 'A2NODRKZP88ZB9' },
  { code: 'ZA', id: 'AE08WJ6YKNBMC' },
  { code: 'PL', id: 'A1C3SOZRARQ6R3' },
  { code: 'EG', id: 'ARBP9OOSHTCHU' },
  { code: 'TR', id: 'A33AVAJ2PDY3EV' },
  { code: 'SA', id: 'A17E79C6D8DWNP' },
  { code: 'AE', id: 'A2VIGQ35RCS4UG' },
  { code: 'IN', id: 'A21TJRUUN4KGV' },
  { code: 'SG', id: 'A19VAU5U5O7RUS' },
  { code: 'AU', id: 'A39IBJ37TRP1C6' },
  { code: 'JP', id: 'A1VC38T7YXB528' },
  { code: 'CN', id: 'AAHKV2X7AFYLW' },
] as const;

export type MarketplaceCode = (typeof marketplaces)[number]['code'];

/** Which region of the API serves a marketplace, from the same list; apart, so that browsers do not load it. */
export const marketplaceRegions = {
  CA: 'na',
  US: 'na',
  MX: 'na',
  BR: 'na',
  IE: 'eu',
  ES: 'eu',
  GB: 'eu',
  FR: 'eu',
  BE: 'eu',
  NL: 'eu',
  DE: 'eu',
  IT: 'eu',
  SE: 'eu',
  ZA: 'eu',
  PL: 'eu',
  EG: 'eu',
  TR: 'eu',
  SA: 'eu',
  AE: 'eu',
  IN: 'eu',
  SG: 'fe',
  AU: 'fe',
  JP: 'fe',
  CN: 'closed',
} as const satisfies Record<MarketplaceCode, string>;

/**
 * Amazon's own retail accounts look like any seller ID.
 * https://github.com/bizon/amazon-ids/blob/main/src/marketplaces.ts (2026-11-21)
 */
export const amazonSellers = [
  { code: 'DE', id: 'A3JWKAKR8XB7XF' },
  { code: 'JP', id: 'AN1VRQENFRJN5' },
] as const satisfies readonly { code: MarketplaceCode; id: string }[];
