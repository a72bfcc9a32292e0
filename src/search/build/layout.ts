/** Pagefind counts it as a place and indexes nothing. */
const nothing = '-';

/**
 * Lays out the words of pages so that a word stands at the same place in every page that has it:
 * Pagefind stores places, which nobody asks for here, and equal ones compress best. Frequent words
 * choose first and get the lowest places.
 *
 * @param pages the words of each page
 * @returns for each page its words in their places, separated by blanks
 */
export function layOut(pages: readonly ReadonlySet<string>[]): readonly string[] {
  const holders = new Map<string, number[]>();
  for (const [page, words] of pages.entries()) {
    for (const word of words) {
      const held = holders.get(word);
      if (held) held.push(page);
      else holders.set(word, [page]);
    }
  }
  const lines: (string | undefined)[][] = pages.map(() => []);
  // The lowest place of each page that may be free.
  const next = pages.map(() => 0);
  const words = [...holders].sort(
    ([a, { length: inA }], [b, { length: inB }]) => inB - inA || (a < b ? -1 : 1),
  );
  for (const [word, held] of words) {
    let place = Math.max(...held.map((page) => next[page] ?? 0));
    while (held.some((page) => lines[page]?.[place] !== undefined)) place++;
    for (const page of held) {
      const line = lines[page] ?? [];
      line[place] = word;
      while (line[next[page] ?? 0] !== undefined) next[page] = (next[page] ?? 0) + 1;
    }
  }
  return lines.map((line) => Array.from(line, (word) => word ?? nothing).join(' '));
}
