import type { SourceId } from '../facts/sources.ts';
import { sourceIds, sources } from '../facts/sources.ts';
import type { Source } from '../facts/types.ts';

/** Who wrote a source. */
export type SourceGroup = 'amazon' | 'amazon-pay' | 'github' | 'japanese' | 'german' | 'other';

const groupByPublisher: Readonly<Record<string, SourceGroup>> = {
  Amazon: 'amazon',
  'Amazon Pay': 'amazon-pay',
  GitHub: 'github',
};
const groupByLanguage = { cs: 'other', ja: 'japanese', de: 'german', en: 'other' } as const;

function groupOf({ publisher, lang }: Source): SourceGroup {
  return groupByPublisher[publisher] ?? groupByLanguage[lang];
}

/** All sources by group; within a group by publisher, then as the table has them. */
export function groupedSources(): ReadonlyMap<SourceGroup, readonly SourceId[]> {
  const groups = new Map<SourceGroup, SourceId[]>(
    (['amazon', 'amazon-pay', 'github', 'japanese', 'german', 'other'] as const).map((group) => [
      group,
      [],
    ]),
  );
  for (const id of sourceIds) groups.get(groupOf(sources[id]))?.push(id);
  for (const ids of groups.values()) {
    ids.sort((a, b) => sources[a].publisher.localeCompare(sources[b].publisher, 'en'));
  }
  return groups;
}
