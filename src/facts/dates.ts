import type { SourceId } from './sources.ts';
import type { Confidence } from './types.ts';

interface DatedFact {
  /** `YYYY-MM-DD` for a day, `YYYY-MM` for a month. */
  readonly date: string;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

export const dates = {
  'mws-private-orders-reports-end': {
    date: '2023-08-31',
    confidence: 'high',
    sources: ['mws-removal-dates'],
  },
  'mws-last-day': {
    date: '2024-03-31',
    confidence: 'high',
    sources: ['mws-removal-dates', 'mws-removal-notice'],
  },
  'mws-first-day-off': { date: '2024-04-01', confidence: 'high', sources: ['mws-removal-notice'] },
  'mws-credential-deletion': {
    date: '2024-04-22',
    confidence: 'high',
    sources: ['mws-credential-deletion'],
  },
  'authorization-api-removed': {
    date: '2024-03-27',
    confidence: 'high',
    sources: ['authorization-api-removal'],
  },
  'amazon-pay-old-credentials-until': {
    date: '2026-03',
    confidence: 'medium',
    sources: ['amazon-pay-credential-changes'],
  },
  'amazon-pay-report': {
    date: '2025-02',
    confidence: 'medium',
    sources: ['amazon-pay-credential-changes'],
  },
  'no-signature-since': { date: '2023-10-02', confidence: 'high', sources: ['no-iam-needed'] },
  'mws-token-mandatory': {
    date: '2015-03-31',
    confidence: 'medium',
    sources: ['mws-developer-guide'],
  },
} as const satisfies Record<string, DatedFact>;

export type DateId = keyof typeof dates;
