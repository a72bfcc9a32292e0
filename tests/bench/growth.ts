/** What a site of so many pages costs. */
export interface Costs {
  readonly pages: number;
  /** Totals by name: seconds, megabytes, kilobytes; NaN where this machine does not tell. */
  readonly totals: Readonly<Record<string, number>>;
}

/**
 * Looks for what grows faster than the number of pages: what a further page costs between two sizes
 * must not be more than between the two before them. So no fixed cost hides a growing one.
 *
 * @param sizes from small to large
 * @param allowed `share`: 0.25 lets a further page cost a quarter more; `rest`: what costs no more than
 *   that per page is noise
 * @returns a sentence for each cost that does; none for fewer than three sizes
 */
export function fasterThanPages(
  sizes: readonly Costs[],
  allowed: { readonly share: number; readonly rest: number },
): readonly string[] {
  return sizes.slice(2).flatMap((large, at) => {
    const [small, middle] = [sizes[at], sizes[at + 1]];
    if (!small || !middle) return [];
    return Object.keys(large.totals).flatMap((name) => {
      const before = perPage(name, small, middle);
      const after = perPage(name, middle, large);
      if (Number.isNaN(after) || after <= Math.max(before * (1 + allowed.share), allowed.rest)) {
        return [];
      }
      return [
        `${name}: a further page costs ${before.toFixed(4)} up to ${middle.pages} pages, and ${after.toFixed(4)} up to ${large.pages}.`,
      ];
    });
  });
}

function perPage(name: string, small: Costs, large: Costs): number {
  const cost = (large.totals[name] ?? NaN) - (small.totals[name] ?? NaN);
  return cost / (large.pages - small.pages);
}
