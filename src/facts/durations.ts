import type { SourceId } from './sources.ts';
import type { Confidence } from './types.ts';

export type DurationUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

interface DurationFact {
  /** One number, or the shortest and the longest that sources give. */
  readonly value: number | readonly [from: number, to: number];
  readonly unit: DurationUnit;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

export const durations = {
  'spapi-authorization': {
    value: 365,
    unit: 'day',
    confidence: 'high',
    sources: ['renew-authorizations'],
  },
  'renewal-notice': {
    value: 30,
    unit: 'day',
    confidence: 'high',
    sources: ['renew-authorizations', 'newsletter-2022-04-ja'],
  },
  'access-token': {
    value: 1,
    unit: 'hour',
    confidence: 'high',
    sources: ['spapi-developer-guide', 'lwa-access-token'],
  },
  'restricted-data-token': {
    value: 1,
    unit: 'hour',
    confidence: 'high',
    sources: ['spapi-models'],
  },
  'oauth-code': {
    value: 5,
    unit: 'minute',
    confidence: 'high',
    sources: ['spapi-developer-guide'],
  },
  'client-secret': {
    value: 180,
    unit: 'day',
    confidence: 'high',
    sources: ['lwa-secret-rotation'],
  },
  'client-secret-notice': {
    value: 90,
    unit: 'day',
    confidence: 'high',
    sources: ['lwa-secret-rotation', 'lwa-credentials-faq'],
  },
  /** How long the old secret still works after a rotation. */
  'client-secret-overlap': {
    value: 7,
    unit: 'day',
    confidence: 'high',
    sources: ['lwa-secret-rotation', 'spapi-samples'],
  },
  'mws-authorization': {
    value: 1,
    unit: 'year',
    confidence: 'high',
    sources: ['mws-renewal-forum-ja', 'mws-renewal-forum-en'],
  },
  'mws-notice': {
    value: 1,
    unit: 'month',
    confidence: 'high',
    sources: ['mws-renewal-forum-ja', 'mws-renewal-forum-en'],
  },
  'mws-notice-interval': {
    value: 7,
    unit: 'day',
    confidence: 'high',
    sources: ['mws-renewal-forum-ja'],
  },
  /** A German vendor gives this instead of Amazon's month. */
  'mws-notice-vendor': {
    value: 14,
    unit: 'day',
    confidence: 'medium',
    sources: ['accountone-token-expired-old'],
  },
  'mws-keys-unused': {
    value: 90,
    unit: 'day',
    confidence: 'high',
    sources: ['channelengine-renewal'],
  },
  /** Until a renewal takes effect in the tool. */
  'renewal-delay': {
    value: [5, 60],
    unit: 'minute',
    confidence: 'medium',
    sources: ['bqool-renewal', 'rfactory-renewal', 'qmt-renewal'],
  },
  /** One Japanese vendor's number; probably the rotation of the client secret. */
  'renewal-talos': { value: 180, unit: 'day', confidence: 'low', sources: ['talos-settings'] },
  /** What one vendor fetches afterwards; older data stay missing there. */
  'gap-amainvoice': {
    value: 30,
    unit: 'day',
    confidence: 'medium',
    sources: ['amainvoice-reconnect'],
  },
  'gap-accountone': {
    value: 24,
    unit: 'hour',
    confidence: 'medium',
    sources: ['accountone-token-expired', 'accountone-token-expired-old'],
  },
} as const satisfies Record<string, DurationFact>;

export type DurationId = keyof typeof durations;
