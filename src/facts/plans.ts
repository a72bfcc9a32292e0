import type { SourceId } from './sources.ts';

interface Plan {
  readonly ja: string;
  readonly de: string;
  readonly en: string;
  readonly sources: readonly SourceId[];
}

/** Amazon's names of the two selling plans. Only the first may authorise tools. */
export const plans = {
  professional: {
    ja: '大口出品',
    de: 'Verkaufstarif Professionell',
    en: 'Professional',
    sources: ['selling-plans-ja', 'selling-plans-de', 'selling-plans-64491-de'],
  },
  individual: {
    ja: '小口出品',
    de: 'Verkaufstarif Einzelanbieter',
    en: 'Individual',
    sources: ['selling-plans-ja', 'selling-plans-de', 'selling-plans-64491-de'],
  },
} as const satisfies Record<string, Plan>;
