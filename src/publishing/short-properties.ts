import type { Declaration, Root, Rule } from 'postcss';
import { parse } from 'postcss';
import { removeWithEmpty } from './used-rules.ts';

/**
 * Says the same with fewer bytes: a custom property that has one value everywhere gives its value to
 * whatever uses it, and the others get short names.
 *
 * @param sheets stylesheets of a site, which share their custom properties
 * @param others its pages and scripts, and further sheets: what they mention stays as it is
 * @returns the sheets, in the same order
 */
export function shortProperties(
  sheets: readonly string[],
  others: readonly string[],
): readonly string[] {
  const roots = sheets.map((css) => parse(css));
  const kept = new Set(others.flatMap(propertiesIn));
  // What is set to a constant is constant after it.
  while (constants(roots, kept).filter((constant) => writeOut(roots, constant)).length > 0);
  const written = roots.map((root) => root.toString());
  const names = shortNames(written.flatMap(propertiesIn), kept);
  return written.map((css) => css.replaceAll(property, (name) => names.get(name) ?? name));
}

const property = /--[\w-]+/gu;

const propertiesIn = (text: string): readonly string[] => text.match(property) ?? [];

/** Properties that are set once, for the whole page, on no condition, and to no other property. */
function constants(roots: readonly Root[], kept: ReadonlySet<string>): readonly Declaration[] {
  const declared = new Map<string, Declaration[]>();
  for (const root of roots) {
    root.walkDecls(/^--/u, (declaration) => {
      const all = declared.get(declaration.prop) ?? [];
      declared.set(declaration.prop, [...all, declaration]);
    });
  }
  return [...declared.values()].flatMap(([first, ...more]) =>
    first && more.length === 0 && !kept.has(first.prop) && isConstant(first) ? first : [],
  );
}

function isConstant({ parent, value }: Declaration): boolean {
  if (parent?.type !== 'rule' || !('selectors' in parent)) return false;
  return parent.selectors.includes(':root') && !value.includes('var(') && isUnconditional(parent);
}

/** Whether a rule stands at the top of its sheet, or in a cascade layer that does. */
function isUnconditional({ parent }: Rule): boolean {
  if (parent?.type === 'root') return true;
  const isLayer = parent?.type === 'atrule' && 'name' in parent && parent.name === 'layer';
  return isLayer && parent.parent?.type === 'root';
}

/**
 * Puts the value of a property where it is used, and takes the property away. One that is used with a
 * fallback stays.
 *
 * @returns whether something used it: that may be constant now
 */
function writeOut(roots: readonly Root[], constant: Declaration): boolean {
  const use = `var(${constant.prop})`;
  if (roots.some((root) => root.toString().includes(`var(${constant.prop},`))) return false;
  let isUsed = false;
  for (const root of roots) {
    root.walkDecls((declaration) => {
      if (!declaration.value.includes(use)) return;
      declaration.value = declaration.value.replaceAll(use, constant.value);
      isUsed = true;
    });
  }
  removeWithEmpty(constant);
  return isUsed;
}

/** The more often a name stands, the shorter it gets. */
function shortNames(
  found: readonly string[],
  kept: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()]
    .filter((name) => !kept.has(name))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b));
  const free = Array.from({ length: names.length + kept.size }, (_, at) => `--${at.toString(36)}`);
  const short = free.filter((name) => !kept.has(name));
  return new Map(names.map((name, at) => [name, short[at] ?? name]));
}
