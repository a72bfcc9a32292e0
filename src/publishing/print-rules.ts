import { parse } from 'postcss';

/**
 * Takes what only paper needs out of stylesheets: `@media print` and `@page`.
 *
 * @param sheets valid stylesheets; throws `CssSyntaxError` otherwise
 * @returns the sheets in the same order without it, and all of it as one sheet in the same order, each
 *   rule once
 */
export function takePrintRules(sheets: readonly string[]): {
  readonly screen: readonly string[];
  readonly print: string;
} {
  const taken = new Set<string>();
  const screen = sheets.map((css) => {
    const root = parse(css);
    root.each((node) => {
      if (node.type !== 'atrule') return;
      const isPrint = node.name === 'page' || (node.name === 'media' && node.params === 'print');
      if (!isPrint) return;
      taken.add(node.toString());
      node.remove();
    });
    return root.toString();
  });
  return { screen, print: [...taken].join('') };
}
