import { mwsAuthToken } from './mws-auth-token.ts';
import { sellerId } from './seller-id.ts';
import { developerId } from './developer-id.ts';
import { marketplaceId } from './marketplace-id.ts';
import { lwaClientId } from './lwa-client-id.ts';
import { lwaClientSecret } from './lwa-client-secret.ts';
import { spapiAppId } from './spapi-app-id.ts';
import { refreshToken } from './refresh-token.ts';
import { accessToken } from './access-token.ts';
import { restrictedDataToken } from './restricted-data-token.ts';
import { oauthCode } from './oauth-code.ts';
import { awsAccessKeyId } from './aws-access-key-id.ts';
import { awsSecretAccessKey } from './aws-secret-access-key.ts';
import { iamRoleArn } from './iam-role-arn.ts';
import { lwaAppId } from './lwa-app-id.ts';
import { partnerAccountId } from './partner-account-id.ts';
import { merchantUrn } from './merchant-urn.ts';
import { legacyMerchantId } from './legacy-merchant-id.ts';
import { orderId } from './order-id.ts';
import { asin } from './asin.ts';
import { fnsku } from './fnsku.ts';
import { jwt } from './jwt.ts';
import { uuid } from './uuid.ts';
import { email } from './email.ts';
import { url } from './url.ts';
import type { Kind } from '../types.ts';

const table = {
  'mws-auth-token': mwsAuthToken,
  'seller-id': sellerId,
  'developer-id': developerId,
  'marketplace-id': marketplaceId,
  'lwa-client-id': lwaClientId,
  'lwa-client-secret': lwaClientSecret,
  'spapi-app-id': spapiAppId,
  'refresh-token': refreshToken,
  'access-token': accessToken,
  'restricted-data-token': restrictedDataToken,
  'oauth-code': oauthCode,
  'aws-access-key-id': awsAccessKeyId,
  'aws-secret-access-key': awsSecretAccessKey,
  'iam-role-arn': iamRoleArn,
  'lwa-app-id': lwaAppId,
  'partner-account-id': partnerAccountId,
  'merchant-urn': merchantUrn,
  'legacy-merchant-id': legacyMerchantId,
  'order-id': orderId,
  asin: asin,
  fnsku: fnsku,
  jwt: jwt,
  uuid: uuid,
  email: email,
  url: url,
} as const satisfies Record<string, Kind>;

export type KindId = keyof typeof table;

/** Every kind by its id. */
export const kinds: Readonly<Record<KindId, Kind>> = table;
