import './dialog.css';
import { element } from '../dom.ts';
import { markedText } from './marked-text.ts';
import type { PageResult, SearchResponse } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchWords } from './words.ts';

const pageSize = 8;
const typingPause = 200;

/** Builds the search dialog inside `host` and returns what opens it. */
export function createDialog(
  host: HTMLElement,
  words: SearchWords,
  base: string,
): { open: () => void } {
  const dialog = element('dialog', { ariaLabel: words.label });
  const input = element('input', {
    type: 'search',
    placeholder: words.placeholder,
    ariaLabel: words.label,
    autocomplete: 'off',
    enterKeyHint: 'search',
  });
  input.spellcheck = false;
  const close = element('button', { type: 'button', textContent: words.close });
  const status = element('p', { role: 'status', textContent: words.hint });
  const help = element('p', { className: 'help' });
  const list = element('ol');
  const more = element('button', { type: 'button', textContent: words.more, hidden: true });

  const head = element('div', { className: 'head' }, input, close);
  const body = element('div', { className: 'body' }, status, help, list, more);
  dialog.append(head, body);
  host.append(dialog);

  let engine: ReturnType<typeof loadPagefind> | undefined;

  const show = async (response: SearchResponse, from: number) => {
    const pages = await Promise.all(
      response.results.slice(from, from + pageSize).map((result) => result.data()),
    );
    if (from === 0) list.replaceChildren();
    list.append(...pages.map(resultItem));
    more.hidden = response.results.length <= from + pageSize;
    more.onclick = () => void show(response, from + pageSize);
  };

  const search = async () => {
    const query = input.value.trim();
    help.textContent = '';
    if (query === '') {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = words.hint;
      return;
    }
    try {
      engine ??= loadPagefind(base);
      const response = await (await engine).debouncedSearch(query, {}, typingPause);
      // null: the reader has typed on, a later search answers
      if (!response) return;
      await show(response, 0);
      const count = response.results.length;
      status.textContent =
        count === 0
          ? words.none
          : count === 1
            ? words.one
            : words.many.replace('{count}', String(count));
      help.textContent = count === 0 ? words.noneHelp : '';
    } catch {
      engine = undefined;
      list.replaceChildren();
      more.hidden = true;
      status.textContent = words.failed;
    }
  };

  input.addEventListener('input', (event) => {
    if (!event.isComposing) void search();
  });
  input.addEventListener('keydown', (event) => {
    // A search field of Chromium would take the first Escape to empty itself.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  input.addEventListener('compositionend', () => void search());
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const onBackdrop = event.target === dialog;
    const onLink = event.target instanceof Element && event.target.closest('a');
    if (onBackdrop || onLink) dialog.close();
  });

  return {
    open() {
      if (!dialog.open) dialog.showModal();
      input.select();
    },
  };
}

function resultItem(page: PageResult): HTMLLIElement {
  const name = page.meta.title ?? page.url;
  const title = element('a', { href: page.url, className: 'title' }, name);
  const item = element('li', {}, title, element('p', {}, markedText(page.excerpt)));
  const sections = page.sub_results.filter(({ url }) => url.includes('#'));
  if (sections.length > 0) {
    const links = sections
      .slice(0, 3)
      .map(({ title: section, url }) => element('li', {}, element('a', { href: url }, section)));
    item.append(element('ul', {}, ...links));
  }
  return item;
}
