import type { SourceId } from './sources.ts';
import type { Confidence } from './types.ts';

/** Who may get a value: anyone; only the tool it was made for; only software the seller runs; nobody. */
type SharingRule = 'anyone' | 'this-tool' | 'own-software' | 'nobody';

interface Sharing {
  readonly rule: SharingRule;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/** May I hand it over? By kind of credential (src/credentials/kinds), and for what is no credential of a tool. */
export const sharing = {
  'seller-id': {
    rule: 'anyone',
    confidence: 'high',
    sources: ['mws-docs-mirror', 'seller-forum-merchant-token'],
  },
  'marketplace-id': { rule: 'anyone', confidence: 'high', sources: ['marketplace-ids'] },
  'developer-id': { rule: 'anyone', confidence: 'high', sources: ['mws-docs-mirror'] },
  'spapi-app-id': { rule: 'anyone', confidence: 'high', sources: ['spapi-developer-guide'] },
  'oauth-code': {
    rule: 'this-tool',
    confidence: 'medium',
    sources: ['spapi-developer-guide', 'assist-tencho-api'],
  },
  'refresh-token': {
    rule: 'this-tool',
    confidence: 'medium',
    sources: ['website-authorization', 'sokuhan-refresh-token', 'ama-jack-manual'],
  },
  'mws-auth-token': {
    rule: 'this-tool',
    confidence: 'medium',
    sources: ['amazon-pay-mws-token', 'amazon-pay-credentials', 'amazon-pay-credential-changes'],
  },
  'lwa-client-id': {
    rule: 'own-software',
    confidence: 'high',
    sources: ['lwa-credentials-secure'],
  },
  'lwa-client-secret': {
    rule: 'own-software',
    confidence: 'high',
    sources: ['lwa-credentials-secure'],
  },
  'access-token': { rule: 'nobody', confidence: 'high', sources: ['lwa-access-token'] },
  'restricted-data-token': { rule: 'nobody', confidence: 'high', sources: ['spapi-models'] },
  'aws-access-key-id': {
    rule: 'nobody',
    confidence: 'high',
    sources: ['mws-developer-guide', 'no-iam-needed'],
  },
  'aws-secret-access-key': {
    rule: 'nobody',
    confidence: 'high',
    sources: ['mws-developer-guide', 'mws-blog-2014-ja', 'no-iam-needed'],
  },
  'iam-role-arn': { rule: 'nobody', confidence: 'high', sources: ['no-iam-needed'] },
  password: { rule: 'nobody', confidence: 'high', sources: ['mws-blog-2014-ja'] },
} as const satisfies Record<string, Sharing>;

export type SharedId = keyof typeof sharing;
