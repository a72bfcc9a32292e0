import type { SearchLanguage } from '../language.ts';
import { queryHash, queryIn } from './query-address.ts';
import { SearchBox } from './search-box.ts';
import { loadWords } from './words.ts';

const pagesAtFirst = 10;

/**
 * Starts the search of a page that holds the field and the place for answers. The query stands in
 * the fragment of the address: it can be shared, and it reaches no server.
 *
 * @param base base path without a slash at the end
 */
export async function startSearchPage(
  form: HTMLFormElement,
  body: HTMLElement,
  language: SearchLanguage,
  base: string,
): Promise<void> {
  const input = form.querySelector('input');
  if (!input) return;
  const words = await loadWords(language);
  const box = new SearchBox({
    input,
    body,
    base,
    language,
    words,
    step: pagesAtFirst,
    onQuery(query) {
      const hash = query ? queryHash(query) : location.pathname;
      if (query || location.hash.startsWith('#q=')) history.replaceState(null, '', hash);
    },
  });
  const fromAddress = () => {
    const query = queryIn(location.hash);
    if (query === undefined || query === box.query) return;
    input.value = query;
    box.update();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    box.update();
  });
  addEventListener('hashchange', fromAddress);
  form.hidden = false;
  fromAddress();
  if (box.query === '') input.addEventListener('focus', () => void box.warm(), { once: true });
}
