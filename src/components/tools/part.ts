/**
 * The part of a custom element that its server-rendered markup must hold.
 *
 * @throws Error that names what is missing, for whoever changed the markup
 */
export function part<Kind extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`The tool's markup has no "${selector}".`);
  return found;
}
