import { element } from '../../dom.ts';
import type { ResultContext } from './result-context.ts';

/**
 * A link to a page of the site, with a blank before it; nothing where the checker knows no site to
 * link to.
 *
 * @param path from the home page of the language, without a slash at the start
 */
export function pageLink(
  { home }: Pick<ResultContext, 'home'>,
  path: string,
  text: string,
): readonly (Node | string)[] {
  return home === undefined ? [] : [' ', element('a', { href: home + path }, text)];
}
