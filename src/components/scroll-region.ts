import type { Locale } from '../locales.ts';
import { fill } from '../messages/fill.ts';
import { referenceWords } from '../messages/reference.ts';

/**
 * Attributes of the region in which a wide table scrolls by itself, reachable by keyboard; the same
 * as round tables in Markdown (src/markdown/scrollable-tables.ts).
 *
 * @param name what the table holds; no two on a page may have the same
 */
export function scrollRegion(name: string, locale: Locale) {
  return {
    class: 'table-scroll not-content',
    tabindex: 0,
    role: 'group',
    'aria-label': fill(referenceWords[locale].scrollable, { name }),
  } as const;
}
