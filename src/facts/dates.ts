import type { SourceId } from './sources.ts';
import type { Confidence } from './types.ts';

interface DatedFact {
  /** `YYYY-MM-DD` for a day, `YYYY-MM` for a month, `YYYY` for a year. */
  readonly date: string;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

export const dates = {
  'mws-start': {
    date: '2009',
    confidence: 'high',
    sources: ['spp-announcement-ja', 'spp-announcement-de'],
  },
  'mws-token-mandatory': {
    date: '2015-03-31',
    confidence: 'medium',
    sources: ['mws-token-mandatory-issue'],
  },
  /** The same thread names both days; the text it quotes from Amazon names the other one. */
  'mws-token-mandatory-other': {
    date: '2015-03-15',
    confidence: 'low',
    sources: ['mws-token-mandatory-issue'],
  },
  'mws-yearly-expiry-introduced': {
    date: '2017-09',
    confidence: 'medium',
    sources: ['sedo-logi-renewal'],
  },
  'spapi-announced': {
    date: '2020-10',
    confidence: 'high',
    sources: ['mws-migration-notice-2021'],
  },
  'migration-notice': {
    date: '2021-04-06',
    confidence: 'high',
    sources: ['mws-migration-notice-2021', 'mws-migration-date-2021'],
  },
  'migration-first-due': {
    date: '2021-09-30',
    confidence: 'high',
    sources: ['mws-migration-notice-2021', 'mws-migration-date-2021'],
  },
  'migration-due-moved': {
    date: '2021-07-01',
    confidence: 'high',
    sources: ['mws-migration-date-2021'],
  },
  'migration-clarified': {
    date: '2021-12-08',
    confidence: 'high',
    sources: ['newsletter-2022-02', 'products-section-date'],
  },
  'migration-rest-announced': {
    date: '2022-01-26',
    confidence: 'high',
    sources: ['newsletter-2022-02', 'mws-migration-update-2022'],
  },
  'spapi-yearly-renewal-introduced': {
    date: '2022-03',
    confidence: 'high',
    sources: ['newsletter-2022-04-ja'],
  },
  'mws-end-announced': {
    date: '2022-07-06',
    confidence: 'high',
    sources: ['mws-end-of-life-2022'],
  },
  'mws-public-orders-reports-end': {
    date: '2022-07-31',
    confidence: 'high',
    sources: ['mws-migration-date-2021', 'migration-date-forum-2022-ja'],
  },
  'mws-public-products-first-due': {
    date: '2022-03-31',
    confidence: 'high',
    sources: ['newsletter-2022-02', 'products-section-date'],
  },
  'mws-public-products-end': {
    date: '2022-09-30',
    confidence: 'high',
    sources: ['newsletter-2022-02', 'products-section-date'],
  },
  'mws-public-rest-end': {
    date: '2022-12-31',
    confidence: 'high',
    sources: ['newsletter-2022-02', 'mws-migration-update-2022', 'migration-date-forum-2022-ja'],
  },
  'client-secret-rotation-announced': {
    date: '2023-02-06',
    confidence: 'high',
    sources: ['lwa-secret-rotation', 'lwa-rotation-forum-ja'],
  },
  'client-secret-first-due': {
    date: '2023-03-27',
    confidence: 'high',
    sources: ['lwa-rotation-forum-ja'],
  },
  'client-secret-final-due': {
    date: '2023-05-22',
    confidence: 'high',
    sources: ['lwa-rotation-forum-ja'],
  },
  'mws-private-orders-reports-end': {
    date: '2023-08-31',
    confidence: 'high',
    sources: ['mws-removal-dates'],
  },
  'authorization-api-deprecated': {
    date: '2023-09-20',
    confidence: 'high',
    sources: ['deprecation-reminders-2024-01', 'authorization-api-removal'],
  },
  'no-signature-since': { date: '2023-10-02', confidence: 'high', sources: ['no-iam-needed'] },
  'mws-end-first-announced': {
    date: '2023-12-31',
    confidence: 'high',
    sources: ['mws-end-of-life-2022', 'mws-docs-mirror', 'mws-end-forum-2022-ja'],
  },
  'authorization-api-first-removal': {
    date: '2024-03-20',
    confidence: 'high',
    sources: ['deprecation-reminders-2024-01', 'authorization-api-removal'],
  },
  'authorization-api-removed': {
    date: '2024-03-27',
    confidence: 'high',
    sources: ['authorization-api-removal'],
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
  'amazon-pay-report': {
    date: '2025-02',
    confidence: 'medium',
    sources: ['amazon-pay-credential-changes'],
  },
  'fees-announced': {
    date: '2025-11-03',
    confidence: 'medium',
    sources: ['spp-announcement-ja', 'spp-announcement-de', 'ppc-land-fees'],
  },
  'fees-yearly-from': {
    date: '2026-01-31',
    confidence: 'medium',
    sources: ['spp-announcement-ja', 'spp-announcement-de'],
  },
  'amazon-pay-old-credentials-until': {
    date: '2026-03',
    confidence: 'medium',
    sources: ['amazon-pay-credential-changes'],
  },
  'fees-usage-from': {
    date: '2026-04-30',
    confidence: 'medium',
    sources: ['spp-announcement-ja', 'spp-announcement-de'],
  },
} as const satisfies Record<string, DatedFact>;

export type DateId = keyof typeof dates;
