import { actionTerms } from './actions.ts';
import { serviceTerms } from './services.ts';
import { valueTerms } from './values.ts';
import type { Concept } from './types.ts';

const table = { ...valueTerms, ...actionTerms, ...serviceTerms } as const;

export type TermId = keyof typeof table;

/** What people call things: every concept with its names. */
export const terms: Readonly<Record<TermId, Concept>> = table;

export const termIds = Object.keys(table) as [TermId, ...TermId[]];
