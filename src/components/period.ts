import { fill } from '../messages/fill.ts';
import type { ReferenceWords } from '../messages/reference.ts';

interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Years in words of the page: 2019〜2021年ごろ, etwa seit 2021. */
export function formatPeriod(
  period: Period | undefined,
  words: ReferenceWords['menuPaths'],
): string {
  const { from, to } = period ?? {};
  if (from && to) return fill(words.between, { from, to });
  if (from) return fill(words.since, { from });
  if (to) return fill(words.until, { to });
  return words.undated;
}
