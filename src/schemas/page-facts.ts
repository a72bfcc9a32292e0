import { z } from 'astro/zod';
import { dayOf, hasBegun } from '../facts/day.ts';
import { sourceIds } from '../facts/sources.ts';

/** Cases a page can hold for. */
const validities = ['sp-api', 'amazon-pay', 'mws'] as const;

export type Validity = (typeof validities)[number];

/** What every page states about itself, beside Starlight's own frontmatter. */
export const pageFacts = z.object({
  /**
   * For which case the page holds: selling today, Amazon Pay, MWS until 2024. An empty list is for
   * pages about the site itself, such as the imprint.
   */
  appliesTo: z.array(z.enum(validities), {
    error: `List the cases the page holds for: ${validities.join(', ')}. Pages about the site itself have none: [].`,
  }),
  /** Day on which the page was last compared with the published documentation. */
  checked: z.coerce
    .date({ error: 'Give the day the page was last compared with the documentation, YYYY-MM-DD.' })
    .refine((day) => hasBegun(dayOf(day)), 'This day lies in the future.'),
  /** Public sources, as ids of src/facts/source-table.ts. An empty list is for pages about the site itself. */
  sources: z.array(z.enum(sourceIds, { error: 'Use an id of src/facts/source-table.ts.' })),
  /** Further names of what the page is about, for the search: what readers call it. */
  keywords: z.array(z.string()).optional(),
});
