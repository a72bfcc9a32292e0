import sheet from './search.css?url&no-inline';
import { element } from '../../dom.ts';

/** Styles come with the search, so that pages do not carry them. Without them it still works. */
export function loadStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href: sheet });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
