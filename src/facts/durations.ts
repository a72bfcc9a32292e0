import type { SourceId } from './sources.ts';
import type { Confidence } from './types.ts';

export type DurationUnit = 'minute' | 'hour' | 'day' | 'year';

interface DurationFact {
  readonly value: number;
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
  'mws-authorization': {
    value: 1,
    unit: 'year',
    confidence: 'high',
    sources: ['mws-renewal-forum-ja'],
  },
} as const satisfies Record<string, DurationFact>;

export type DurationId = keyof typeof durations;
