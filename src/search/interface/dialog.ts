import { element } from '../../dom.ts';
import type { SearchLanguage } from '../language.ts';
import { queryHash } from './query-address.ts';
import { loadStyles } from './load-styles.ts';
import { SearchBox } from './search-box.ts';
import { loadWords } from './words.ts';

/** As many as a screen holds; each page more is 2 KB of the first answer. */
const pagesAtFirst = 4;

/** The dialog of one page. */
export interface SearchDialog {
  open(): void;
}

/**
 * Builds the search dialog inside `host`.
 *
 * @param base base path without a slash at the end
 */
export async function createDialog(
  host: HTMLElement,
  language: SearchLanguage,
  base: string,
): Promise<SearchDialog> {
  const [words] = await Promise.all([loadWords(language), loadStyles()]);
  const input = element('input', {
    type: 'search',
    placeholder: words.placeholder,
    ariaLabel: words.label,
    autocomplete: 'off',
    autocapitalize: 'none',
    enterKeyHint: 'search',
    spellcheck: false,
  });
  const close = element('button', { type: 'button', textContent: words.close });
  const full = element('a', { className: 'full', textContent: words.allResults });
  const body = element('div', { className: 'body' });
  const dialog = element(
    'dialog',
    { ariaLabel: words.label },
    element('div', { className: 'head' }, input, close),
    body,
    element('div', { className: 'foot' }, full),
  );
  host.append(dialog);

  const searchPage = `${base}/${language}/search/`;
  const box = new SearchBox({
    input,
    body,
    base,
    language,
    words,
    step: pagesAtFirst,
    onQuery(query) {
      full.href = query ? searchPage + queryHash(query) : searchPage;
    },
  });
  full.href = searchPage;

  dialog.addEventListener('keydown', (event) => {
    // Safari ends the composition before it reports the key that ended it: only its code tells.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      // A search field of Chromium would take the first Escape to empty itself.
      event.preventDefault();
      dialog.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (moveFocus(dialog, input, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    } else if (event.key === 'Enter' && event.target === input && box.query !== '') {
      event.preventDefault();
      firstLink(body)?.focus();
    }
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const onBackdrop = event.target === dialog;
    const onLink = event.target instanceof Element && event.target.closest('a');
    if (onBackdrop || onLink) dialog.close();
  });

  return {
    open() {
      if (!dialog.open) dialog.showModal();
      input.focus();
      input.select();
      void box.warm();
    },
  };
}

const linksIn = (parent: HTMLElement) => [...parent.querySelectorAll<HTMLAnchorElement>('.body a')];

const firstLink = (body: HTMLElement) => body.querySelector<HTMLAnchorElement>('a');

/** Moves from the field to the links and among them; up from the first one back to the field. */
function moveFocus(dialog: HTMLElement, input: HTMLElement, step: 1 | -1): boolean {
  const stops = [input, ...linksIn(dialog)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (at < 0 || !next) return false;
  next.focus();
  return true;
}
