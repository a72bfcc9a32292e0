/**
 * The part of a custom element that its server-rendered markup must hold.
 *
 * @throws Error that names what is missing, for whoever changed the markup
 */
export const part = (root: ParentNode, selector: string): HTMLElement =>
  partAs(HTMLElement, root, selector);

/** The same, for a kind of element that is more than any: a field, a link. */
export function partAs<Kind extends HTMLElement>(
  kind: new () => Kind,
  root: ParentNode,
  selector: string,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The tool's markup has no "${selector}".`);
  return found;
}
