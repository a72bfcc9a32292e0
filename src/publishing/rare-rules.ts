import { parse } from 'postcss';
import { layerOf } from './layer-of.ts';
import type { Look, Sheets } from './page-looks.ts';
import { keyOf } from './page-looks.ts';
import { removeWithEmpty, usedRules } from './used-rules.ts';

/** Pages that share a sheet, and all others that they take. */
interface Readers {
  /** How many pages. */
  readonly pages: number;
  /** What their elements are called, by themselves or by a script. */
  readonly names: ReadonlySet<string>;
  /** Whether they have a sheet of their own, to which rules can go. */
  readonly hasOwn: boolean;
}

/**
 * Parts the sheets of a site that pages share from what few of those pages can use.
 *
 * @param sheets content by key, for each group that `split` makes of a page's links
 * @param scriptNames what scripts can call elements, on whatever page
 * @returns the contents with the same keys, in the same order
 */
export function partShared(
  sheets: ReadonlyMap<string, string>,
  looks: readonly Look[],
  split: (sheets: Sheets) => readonly Sheets[],
  scriptNames: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const parted = new Map(sheets);
  const keysOf = (look: Look) => split(look.sheets).map(keyOf);
  for (const [shared = '', users] of Map.groupBy(looks, (look) => keysOf(look)[0])) {
    const owns = users.map((look) => keysOf(look)[1]);
    const { common, rare } = partRareRules(
      parted.get(shared) ?? '',
      users.map(({ files, names }, at) => ({
        pages: files.length,
        names: names.union(scriptNames),
        hasOwn: owns[at] !== undefined,
      })),
    );
    parted.set(shared, common);
    owns.forEach((own, at) => {
      if (own !== undefined) parted.set(own, `${rare[at] ?? ''}${parted.get(own) ?? ''}`);
    });
  }
  return parted;
}

/**
 * Parts a sheet that many pages share: rules that less than a quarter of them can use come apart, if
 * all who can have another sheet anyway. A rule comes apart for the class that it begins with; what
 * begins with an element or stands on a condition stays.
 *
 * @param css a valid stylesheet; throws `CssSyntaxError` otherwise
 * @returns what stays for all, and for each of the readers what goes before their own sheet
 */
export function partRareRules(
  css: string,
  readers: readonly Readers[],
): { readonly common: string; readonly rare: readonly string[] } {
  const all = readers.reduce((sum, { pages }) => sum + pages, 0);
  const isRare = (rule: string) => {
    const users = readers.filter(({ names }) => usedRules(rule, names) !== '');
    const pages = users.reduce((sum, user) => sum + user.pages, 0);
    return pages < all / 4 && users.every(({ hasOwn }) => hasOwn);
  };
  const root = parse(css);
  const apart: string[] = [];
  root.walkRules(/^\./u, (rule) => {
    const layer = layerOf(rule);
    if (layer === null || !isRare(rule.toString())) return;
    apart.push(layer ? `@layer ${layer}{${rule.toString()}}` : rule.toString());
    removeWithEmpty(rule);
  });
  const rare = apart.join('');
  return { common: root.toString(), rare: readers.map(({ names }) => usedRules(rare, names)) };
}
