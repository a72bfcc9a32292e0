import { isLiteral } from './forms.ts';
import type { KindId } from './kinds/index.ts';
import type { Part } from './types.ts';

/** How a form is told from others: by its beginning, by a closed list, or by its shape alone. */
export type Recognition = 'certain' | 'listed' | 'looks-like';

/** What every value of a form begins with; empty where nothing is fixed. */
export function prefixOf(parts: readonly Part[]): string {
  const [first] = parts;
  return first && isLiteral(first) ? first.literal : '';
}

/** How sure one form of a kind is. One or two fixed characters are too few to tell. */
export function recognitionOf(kind: KindId, parts: readonly Part[]): Recognition {
  if (kind === 'marketplace-id') return 'listed';
  return prefixOf(parts).length > 2 ? 'certain' : 'looks-like';
}
