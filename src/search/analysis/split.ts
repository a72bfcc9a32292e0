/** How to take a word apart: which pieces exist, and how long a piece must be. */
export interface Parts {
  /** Key of a piece that is a word, or undefined. */
  readonly keyOf: (piece: string) => string | undefined;
  readonly shortest: number;
  /** Letters that may stand between two pieces (Verkaufs-tarif). */
  readonly links?: readonly string[];
}

/**
 * Takes a compound apart into known words, with as few pieces as possible.
 *
 * @returns keys of two or more pieces, or nothing if the word cannot be covered
 */
export function splitCompound(word: string, parts: Parts): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  const links = ['', ...(parts.links ?? [])];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start <= end - parts.shortest; start++) {
      const before = best[start];
      if (!before || before.length > 3) continue;
      const whole = word.slice(start, end);
      const isWhole = start === 0 && end === word.length;
      if (isWhole) continue;
      const key = links
        .filter((link) => whole.endsWith(link) && (link === '' || end < word.length))
        .map((link) => whole.slice(0, whole.length - link.length))
        .filter((piece) => piece.length >= parts.shortest)
        .map(parts.keyOf)
        .find((found) => found !== undefined);
      if (key === undefined) continue;
      const known = best[end];
      if (!known || before.length + 1 < known.length) best[end] = [...before, key];
    }
  }
  const found = best[word.length];
  return found && found.length > 1 ? found : undefined;
}
