import type { KindId } from '../../credentials/kinds/index.ts';

/** Where a kind is explained, from the home page of a language. */
const pages: Partial<Record<KindId, string>> = {
  'mws-auth-token': 'mws-auth-token/',
  'seller-id': 'seller-id/',
  'developer-id': 'developer-id/',
  'marketplace-id': 'marketplace-id/',
  'refresh-token': 'refresh-token/',
};

/** Where a value of a kind is found. */
const places: Partial<Record<KindId, string>> = {
  'mws-auth-token': 'mws-auth-token/#confirm',
  'seller-id': 'seller-id/#where',
  'developer-id': 'developer-id/#where',
  'marketplace-id': 'marketplace-id/#list',
  'refresh-token': 'refresh-token/#where',
};

const allFormats = 'token-formats/';

/** Path of the page that explains a kind, without the language. */
export const kindPage = (kind: KindId): string => pages[kind] ?? allFormats;

/** Path of the section that says where a value of a kind is found, without the language. */
export const kindPlace = (kind: KindId): string => places[kind] ?? allFormats;
