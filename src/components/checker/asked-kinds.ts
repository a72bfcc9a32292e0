/** Kinds that tools ask sellers for, most frequent first; the reader can say which one is expected. */
export const askedKinds = [
  'seller-id',
  'mws-auth-token',
  'refresh-token',
  'marketplace-id',
  'developer-id',
  'lwa-client-id',
  'lwa-client-secret',
  'spapi-app-id',
  'aws-access-key-id',
  'aws-secret-access-key',
] as const;
