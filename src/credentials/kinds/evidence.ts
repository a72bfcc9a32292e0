import * as mwsAuthToken from './mws-auth-token.ts';
import * as sellerId from './seller-id.ts';
import * as developerId from './developer-id.ts';
import * as marketplaceId from './marketplace-id.ts';
import * as lwaClientId from './lwa-client-id.ts';
import * as lwaClientSecret from './lwa-client-secret.ts';
import * as spapiAppId from './spapi-app-id.ts';
import * as refreshToken from './refresh-token.ts';
import * as accessToken from './access-token.ts';
import * as restrictedDataToken from './restricted-data-token.ts';
import * as oauthCode from './oauth-code.ts';
import * as awsAccessKeyId from './aws-access-key-id.ts';
import * as awsSecretAccessKey from './aws-secret-access-key.ts';
import * as iamRoleArn from './iam-role-arn.ts';
import * as lwaAppId from './lwa-app-id.ts';
import * as partnerAccountId from './partner-account-id.ts';
import * as merchantUrn from './merchant-urn.ts';
import * as legacyMerchantId from './legacy-merchant-id.ts';
import * as orderId from './order-id.ts';
import * as asin from './asin.ts';
import * as fnsku from './fnsku.ts';
import * as jwt from './jwt.ts';
import * as uuid from './uuid.ts';
import * as email from './email.ts';
import * as url from './url.ts';
import type { Evidence } from '../types.ts';
import type { KindId } from './index.ts';

/** Sources, examples and counter-examples of every kind, for pages and tests; browsers need none of them. */
export const evidence: Readonly<Record<KindId, Evidence>> = {
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
};
