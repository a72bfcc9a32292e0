import type { SourceId } from './sources.ts';
import type { Confidence } from './types.ts';

interface NumberFact {
  readonly value: number;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/** Limits and counts that Amazon documents; prices in US dollars. */
export const numbers = {
  /** Accounts that a private app can authorise for itself. */
  'self-authorizations': {
    value: 10,
    confidence: 'high',
    sources: ['authorization-limits'],
  },
  /** Sellers who can authorise a public app that is not listed in the Appstore. */
  'unlisted-app-sellers': {
    value: 25,
    confidence: 'high',
    sources: ['authorization-limits'],
  },
  /** Roles there were in MWS. */
  'mws-roles': {
    value: 3,
    confidence: 'high',
    sources: ['migration-guide-de', 'migration-guide-ja'],
  },
  /** Roles there were in SP-API at the time of the migration. */
  'spapi-roles': {
    value: 11,
    confidence: 'high',
    sources: ['migration-guide-de', 'migration-guide-ja'],
  },
  /** Yearly fee for developers that was announced and then dropped. */
  'fees-yearly-usd': {
    value: 1400,
    confidence: 'medium',
    sources: ['spp-announcement-de', 'ppc-land-fees'],
  },
} as const satisfies Record<string, NumberFact>;

export type NumberId = keyof typeof numbers;
