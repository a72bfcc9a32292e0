import { inspect } from '../../credentials/inspect.ts';
import type { Find } from '../../credentials/types.ts';

/** Code points from which on a text is cut down to the surroundings of a find. */
const longText = 4000;
/** Enough for the label in front of a value. */
const margin = 200;

interface Excerpt {
  readonly text: string;
  readonly find: Find;
}

/**
 * The surroundings of a find, as a text of its own. Mending and drawing look at the whole text
 * again; in a megabyte of log with twenty values that would freeze the page.
 */
export function excerpt(text: string, find: Find): Excerpt {
  if (text.length < longText) return { text, find };
  const start = Math.max(0, find.span.start - margin);
  const part = Array.from(text)
    .slice(start, find.span.end + margin)
    .join('');
  const same = inspect(part).finds.find(
    ({ kind, state, span }) =>
      kind === find.kind && state === find.state && span.start === find.span.start - start,
  );
  return same ? { text: part, find: same } : { text, find };
}
