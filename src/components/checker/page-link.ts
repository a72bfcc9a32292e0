import { element } from '../../dom.ts';
import type { ResultContext } from './result-context.ts';

/**
 * A link to a page of the site, with a blank before it; nothing where the checker knows no site to
 * link to.
 *
 * @param path from the home page of the language, without a slash at the start
 * @param about what tells it from links of the same text, for who hears them without what is beside them
 */
export function pageLink(
  { home }: Pick<ResultContext, 'home'>,
  path: string,
  text: string,
  about?: string,
): readonly (Node | string)[] {
  if (home === undefined) return [];
  const link = element('a', { href: home + path }, text);
  if (about) link.ariaLabel = `${text}, ${about}`;
  return [' ', link];
}
