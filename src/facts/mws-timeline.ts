import type { DateId } from './dates.ts';
import type { SourceId } from './sources.ts';

interface TimelineEvent {
  readonly date: DateId;
  /** Whom it met: everyone, tools of the Appstore, sellers' own apps. */
  readonly scope: 'all' | 'public' | 'private';
  /** The ends themselves stand out in the drawing. */
  readonly isEnd: boolean;
  /** The day that the event set for later. */
  readonly due?: DateId;
}

/** How Amazon MWS began and ended, in order; what happened is said by src/messages/reference.ts. */
export const mwsTimeline = {
  start: { date: 'mws-start', scope: 'all', isEnd: false },
  successor: { date: 'spapi-announced', scope: 'all', isEnd: false },
  'first-notice': {
    date: 'migration-notice',
    scope: 'public',
    isEnd: false,
    due: 'migration-first-due',
  },
  postponed: {
    date: 'migration-due-moved',
    scope: 'public',
    isEnd: false,
    due: 'mws-public-orders-reports-end',
  },
  'end-announced': {
    date: 'mws-end-announced',
    scope: 'all',
    isEnd: false,
    due: 'mws-end-first-announced',
  },
  'public-orders-reports': { date: 'mws-public-orders-reports-end', scope: 'public', isEnd: true },
  'public-products': { date: 'mws-public-products-end', scope: 'public', isEnd: true },
  'public-rest': { date: 'mws-public-rest-end', scope: 'public', isEnd: true },
  'private-orders-reports': {
    date: 'mws-private-orders-reports-end',
    scope: 'private',
    isEnd: true,
  },
  bridge: { date: 'authorization-api-removed', scope: 'all', isEnd: true },
  'last-day': { date: 'mws-last-day', scope: 'all', isEnd: true },
  credentials: { date: 'mws-credential-deletion', scope: 'all', isEnd: true },
} as const satisfies Record<string, TimelineEvent>;

export type TimelineEventId = keyof typeof mwsTimeline;

interface CirculatingDate {
  /** `YYYY-MM-DD` or `YYYY-MM`, as it is told. */
  readonly date: string;
  /** Amazon's stage behind it; none where Amazon's own texts contradict it. */
  readonly stage: TimelineEventId | 'old-plan' | 'none';
  readonly saidBy: readonly SourceId[];
}

/**
 * Dates that circulate as the end of MWS and are not it. The guide that names December 2025 contradicts Amazon
 * and is no source of this site.
 */
export const circulatingEndDates = {
  'end-2022-07': {
    date: '2022-07-31',
    stage: 'public-orders-reports',
    saidBy: ['jtl-mws-end', 'accountone-migration', 'tatempo-spapi'],
  },
  'end-2022-08': {
    date: '2022-08-01',
    stage: 'public-orders-reports',
    saidBy: ['logiless-spapi', 'acceltools-mws-end'],
  },
  'end-2022-10': { date: '2022-10-01', stage: 'public-products', saidBy: ['acceltools-mws-end'] },
  'end-2022-12': {
    date: '2022-12-31',
    stage: 'public-rest',
    saidBy: ['migration-date-forum-2022-ja'],
  },
  'end-2023-12': {
    date: '2023-12-31',
    stage: 'old-plan',
    saidBy: ['mws-end-forum-2022-ja', 'mws-docs-mirror', 'mws-end-of-life-2022'],
  },
  'end-2025-12': { date: '2025-12', stage: 'none', saidBy: [] },
} as const satisfies Record<string, CirculatingDate>;
