import type { Span } from '../../credentials/types.ts';

/**
 * The characters of a text between two places. Takes as long as the way to them, and no memory but
 * for them: in a megabyte, a list of all characters would stop the page.
 *
 * @param span in code points
 */
export function stretch(text: string, { start, end }: Span): readonly string[] {
  const from = unitAt(text, start, 0);
  return Array.from(text.slice(from, unitAt(text, end - start, from)));
}

/** Where a code point begins, in UTF-16 units, counted from a unit on. */
function unitAt(text: string, point: number, from: number): number {
  let unit = from;
  for (let left = point; left > 0 && unit < text.length; left--) {
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return unit;
}
