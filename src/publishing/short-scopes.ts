/** The class by which Astro ties a rule to its component: eight letters of a hash. */
const scope = /\bastro-[a-z0-9]{8}\b/gu;

/**
 * Gives the scopes of a site's stylesheets short names.
 *
 * @param sheets stylesheets of a site
 * @returns what writes them so, in a sheet as in a page; other scopes stay
 */
export function shortScopes(sheets: readonly string[]): (text: string) => string {
  const found = [...new Set(sheets.flatMap((css) => css.match(scope) ?? []))].sort();
  const names = new Map(found.map((name, at) => [name, `_${at.toString(36)}`]));
  return (text) => text.replaceAll(scope, (name) => names.get(name) ?? name);
}
