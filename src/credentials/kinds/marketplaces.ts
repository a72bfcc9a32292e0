/**
 * The closed list of marketplace IDs with their ISO country codes and regions.
 * https://developer-docs.amazon.com/sp-api/docs/marketplace-ids (2026-11-21); China, closed and no
 * longer in that list: https://gist.github.com/hakanensari/9463555
 */
export const marketplaces = [
  { code: 'CA', id: 'A2EUQ1WTGCTBG2', region: 'na' },
  { code: 'US', id: 'ATVPDKIKX0DER', region: 'na' },
  { code: 'MX', id: 'A1AM78C64UM0Y8', region: 'na' },
  { code: 'BR', id: 'A2Q3Y263D00KWC', region: 'na' },
  { code: 'IE', id: 'A28R8C7NBKEWEA', region: 'eu' },
  { code: 'ES', id: 'A1RKKUPIHCS9HS', region: 'eu' },
  { code: 'GB', id: 'A1F83G8C2ARO7P', region: 'eu' },
  { code: 'FR', id: 'A13V1IB3VIYZZH', region: 'eu' },
  { code: 'BE', id: 'AMEN7PMS3EDWL', region: 'eu' },
  { code: 'NL', id: 'A1805IZSGTT6HS', region: 'eu' },
  { code: 'DE', id: 'A1PA6795UKMFR9', region: 'eu' },
  { code: 'IT', id: 'APJ6JRA9NG5V4', region: 'eu' },
  { code: 'SE', id: 'A2NODRKZP88ZB9', region: 'eu' },
  { code: 'ZA', id: 'AE08WJ6YKNBMC', region: 'eu' },
  { code: 'PL', id: 'A1C3SOZRARQ6R3', region: 'eu' },
  { code: 'EG', id: 'ARBP9OOSHTCHU', region: 'eu' },
  { code: 'TR', id: 'A33AVAJ2PDY3EV', region: 'eu' },
  { code: 'SA', id: 'A17E79C6D8DWNP', region: 'eu' },
  { code: 'AE', id: 'A2VIGQ35RCS4UG', region: 'eu' },
  { code: 'IN', id: 'A21TJRUUN4KGV', region: 'eu' },
  { code: 'SG', id: 'A19VAU5U5O7RUS', region: 'fe' },
  { code: 'AU', id: 'A39IBJ37TRP1C6', region: 'fe' },
  { code: 'JP', id: 'A1VC38T7YXB528', region: 'fe' },
  { code: 'CN', id: 'AAHKV2X7AFYLW', region: 'closed' },
] as const;

export type MarketplaceCode = (typeof marketplaces)[number]['code'];

/**
 * Amazon's own retail accounts look like any seller ID.
 * https://github.com/bizon/amazon-ids/blob/main/src/marketplaces.ts (2026-11-21)
 */
export const amazonSellers = [
  { code: 'DE', id: 'A3JWKAKR8XB7XF' },
  { code: 'JP', id: 'AN1VRQENFRJN5' },
] as const satisfies readonly { code: MarketplaceCode; id: string }[];
