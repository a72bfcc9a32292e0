import { sources as table } from './source-table.ts';
import type { Source } from './types.ts';

export type SourceId = keyof typeof table;

export const sources: Readonly<Record<SourceId, Source>> = table;

/** All ids that `sources:` of a page may hold. */
export const sourceIds = Object.keys(table) as [SourceId, ...SourceId[]];
