import type { SourceId } from './sources.ts';
import type { Confidence } from './types.ts';

/** Who can mend it; the last one means: the seller tries first. */
type Mender = 'seller' | 'tool-maker' | 'seller-then-tool-maker';

interface ErrorFact {
  /** Word for word, as far as the sources quote it; `…` where the text goes on or differs. */
  readonly text: string;
  /** The code that comes with it. */
  readonly code?: string;
  readonly httpStatus?: number;
  readonly where: 'lwa' | 'sp-api' | 'consent-page' | 'mws';
  readonly mender: Mender;
  readonly confidence: Confidence;
  /** Set where the linked sources have the code or the meaning but not the wording. */
  readonly isWordingUnsourced?: true;
  readonly sources: readonly SourceId[];
}

/** Error messages by the id of their section on the page `troubleshoot-errors`. */
export const errors = {
  'invalid-grant': {
    text: "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission.",
    code: 'invalid_grant',
    httpStatus: 400,
    where: 'lwa',
    mender: 'seller-then-tool-maker',
    confidence: 'high',
    sources: ['invalid-grant-issue', 'logiless-renewal'],
  },
  'invalid-grant-code': {
    text: 'The request has an invalid grant parameter : code',
    code: 'invalid_grant',
    httpStatus: 400,
    where: 'lwa',
    mender: 'seller-then-tool-maker',
    confidence: 'high',
    sources: ['invalid-grant-code-issue', 'oauth-code-issue'],
  },
  'invalid-client': {
    text: 'invalid_client',
    code: 'invalid_client',
    where: 'lwa',
    mender: 'tool-maker',
    confidence: 'medium',
    sources: ['lwa-secret-rotation', 'lwa-credentials-faq'],
  },
  'unauthorized-client': {
    text: 'unauthorized_client',
    code: 'unauthorized_client',
    where: 'lwa',
    mender: 'seller-then-tool-maker',
    confidence: 'medium',
    sources: ['lwa-refresh-token'],
  },
  'access-denied': {
    text: 'Access to requested resource is denied.',
    code: 'Unauthorized',
    httpStatus: 403,
    where: 'sp-api',
    mender: 'seller-then-tool-maker',
    confidence: 'high',
    sources: ['access-denied-issue', 'common-error-codes'],
  },
  'token-expired': {
    text: 'The access token you provided has expired.',
    code: 'Unauthorized',
    httpStatus: 403,
    where: 'sp-api',
    mender: 'seller-then-tool-maker',
    confidence: 'high',
    sources: ['accountone-token-expired', 'access-denied-issue'],
  },
  'token-revoked': {
    text: 'The access token you provided is revoked, malformed or invalid.',
    code: 'Unauthorized',
    httpStatus: 403,
    where: 'sp-api',
    mender: 'seller-then-tool-maker',
    confidence: 'high',
    sources: ['access-denied-issue'],
  },
  'missing-authentication-token': {
    text: 'MissingAuthenticationToken',
    code: 'MissingAuthenticationToken',
    httpStatus: 403,
    where: 'sp-api',
    mender: 'tool-maker',
    confidence: 'medium',
    sources: ['missing-authentication-token-issue', 'spapi-errors-faq'],
  },
  'invalid-access': {
    text: 'Invalid Access: You do not have permissions to view this page',
    where: 'consent-page',
    mender: 'seller',
    confidence: 'medium',
    sources: ['primary-user-issue', 'consent-permission-issue'],
  },
  'primary-user': {
    text: 'You must be the primary user of a Professional selling account to take advantage of apps.',
    where: 'consent-page',
    mender: 'seller',
    confidence: 'high',
    sources: ['individual-seller-issue', 'primary-user-professional-issue'],
  },
  md1000: {
    text: 'MD1000',
    code: 'MD1000',
    where: 'consent-page',
    mender: 'tool-maker',
    confidence: 'high',
    sources: ['authorization-errors'],
  },
  md5101: {
    text: 'MD5101',
    code: 'MD5101',
    where: 'consent-page',
    mender: 'tool-maker',
    confidence: 'high',
    sources: ['authorization-errors'],
  },
  md5110: {
    text: 'MD5110',
    code: 'MD5110',
    where: 'consent-page',
    mender: 'tool-maker',
    confidence: 'high',
    sources: ['authorization-errors'],
  },
  md9000: {
    text: 'This Developer is not currently eligible for new authorizations.',
    code: 'MD9000',
    where: 'consent-page',
    mender: 'tool-maker',
    confidence: 'medium',
    sources: ['md9000-issue', 'md9000-region-issue'],
  },
  md9010: {
    text: 'MD9010',
    code: 'MD9010',
    where: 'consent-page',
    mender: 'tool-maker',
    confidence: 'high',
    sources: ['authorization-errors'],
  },
  spsa0404: {
    text: 'This account does not contain an entity supported by the app.',
    code: 'SPSA0404',
    where: 'consent-page',
    mender: 'seller-then-tool-maker',
    confidence: 'medium',
    sources: ['spsa0404-issue', 'common-error-codes'],
  },
  md9999: {
    text: 'MD9999',
    code: 'MD9999',
    where: 'consent-page',
    mender: 'tool-maker',
    confidence: 'low',
    sources: ['md9999-issue'],
  },
  'auth-token-not-valid': {
    text: 'AuthToken is not valid for SellerId and AWSAccountId',
    code: 'AccessDenied',
    httpStatus: 401,
    where: 'mws',
    mender: 'seller-then-tool-maker',
    confidence: 'medium',
    isWordingUnsourced: true,
    sources: ['mws-docs-mirror'],
  },
  'invalid-seller-id': {
    text: 'Invalid seller id: …',
    where: 'mws',
    mender: 'seller',
    confidence: 'low',
    isWordingUnsourced: true,
    sources: ['mws-docs-mirror'],
  },
  'access-to-section-denied': {
    text: 'Access to … is denied',
    code: 'AccessDenied',
    httpStatus: 401,
    where: 'mws',
    mender: 'seller-then-tool-maker',
    confidence: 'low',
    isWordingUnsourced: true,
    sources: ['mws-docs-mirror'],
  },
  'mws-access-denied': {
    text: 'Access denied',
    code: 'AccessDenied',
    httpStatus: 401,
    where: 'mws',
    mender: 'seller-then-tool-maker',
    confidence: 'high',
    sources: ['mws-docs-mirror', 'mws-access-denied-region-issue', 'mws-access-denied-issue'],
  },
  'not-eligible': {
    text: 'The seller does not have an eligible Amazon account to call Amazon MWS…',
    httpStatus: 401,
    where: 'mws',
    mender: 'seller',
    confidence: 'medium',
    isWordingUnsourced: true,
    sources: ['sedo-logi-renewal', 'mws-docs-mirror'],
  },
  'no-marketplace-access': {
    text: '… does not have access to the given marketplace',
    where: 'mws',
    mender: 'seller-then-tool-maker',
    confidence: 'low',
    isWordingUnsourced: true,
    sources: ['mws-docs-mirror'],
  },
  'missing-mwsauthtoken': {
    text: 'Missing required MWSAuthToken for Seller',
    where: 'mws',
    mender: 'tool-maker',
    confidence: 'high',
    sources: ['mws-token-missing-issue', 'mws-token-missing-issue-python'],
  },
  'invalid-access-key-id': {
    text: 'The AWS Access Key Id you provided does not exist in our records',
    code: 'InvalidAccessKeyId',
    httpStatus: 403,
    where: 'mws',
    mender: 'tool-maker',
    confidence: 'high',
    sources: ['mws-docs-mirror', 'mws-key-audit-issue'],
  },
  'signature-does-not-match': {
    text: 'The request signature we calculated does not match…',
    code: 'SignatureDoesNotMatch',
    httpStatus: 403,
    where: 'mws',
    mender: 'tool-maker',
    confidence: 'high',
    sources: ['mws-docs-mirror', 'mws-signature-issue'],
  },
  'no-mws-authorization': {
    text: 'No MWS Authorization exists',
    code: 'InvalidInput',
    httpStatus: 400,
    where: 'mws',
    mender: 'seller-then-tool-maker',
    confidence: 'high',
    sources: ['spapi-errors-faq', 'no-mws-authorization-issue'],
  },
} as const satisfies Record<string, ErrorFact>;

export type ErrorId = keyof typeof errors;
