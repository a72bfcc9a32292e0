import type { Declaration, Root } from 'postcss';
import { parse } from 'postcss';
import { removeWithEmpty } from './used-rules.ts';

/**
 * Leaves out what changes nothing: custom properties that no sheet, page or script uses, and what a
 * cascade layer says about a property that a rule outside all layers sets for the same selector, or
 * for one that asks less.
 *
 * @param sheets stylesheets of a site, which share their custom properties
 * @param others its pages and scripts, and further sheets: what they mention counts as used
 * @returns the sheets, in the same order
 */
export function usedProperties(
  sheets: readonly string[],
  others: readonly string[],
): readonly string[] {
  const roots = sheets.map((css) => parse(css));
  roots.forEach(dropOverridden);
  const elsewhere = others.flatMap((text) => text.match(/--[\w-]+/gu) ?? []);
  let unused: Declaration[];
  // What only an unused property used is unused after it.
  do {
    const here = roots.flatMap((root) => root.toString().match(/var\(\s*--[\w-]+/gu) ?? []);
    const used = new Set([...elsewhere, ...here.map((use) => use.replace(/^var\(\s*/u, ''))]);
    unused = [];
    for (const root of roots) {
      root.walkDecls(/^--/u, (declaration) => {
        if (!used.has(declaration.prop)) unused.push(declaration);
      });
    }
    unused.forEach(removeWithEmpty);
  } while (unused.length > 0);
  return roots.map((root) => root.toString());
}

function dropOverridden(root: Root) {
  const unlayered = new Set<string>();
  for (const rule of root.nodes) {
    if (rule.type !== 'rule') continue;
    for (const node of rule.nodes) {
      if (node.type !== 'decl') continue;
      for (const selector of rule.selectors) unlayered.add(keyOf(selector, node));
    }
  }
  root.walkAtRules('layer', (layer) => {
    layer.walkRules((rule) => {
      for (const node of [...rule.nodes]) {
        if (node.type !== 'decl' || node.important) continue;
        const isSet = (selector: string) =>
          [selector, withoutAttributes(selector)].some((asked) =>
            unlayered.has(keyOf(asked, node)),
          );
        if (rule.selectors.every(isSet)) {
          removeWithEmpty(node);
        }
      }
    });
  });
}

/** `[data-theme=light] ::backdrop` selects nothing that `::backdrop` does not. */
const withoutAttributes = (selector: string) =>
  selector.includes(':not(') ? selector : selector.replaceAll(/\[[^\]]*\]/gu, '').trim();

const keyOf = (selector: string, { prop }: Declaration) => `${selector}{${prop}`;
