import type { SearchDialog } from './dialog.ts';

/**
 * The search button in the header. Dialog and engine are fetched when the reader first asks for
 * them; without script a link to the page of the search stands in its place.
 */
export class SiteSearchElement extends HTMLElement {
  #opening: Promise<SearchDialog> | undefined;
  #page = '';

  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) return;
    this.#page = link.href;
    const button = buttonFrom(link);
    const isApple = /Mac|iP(?:hone|ad)/u.test(navigator.userAgent);
    const modifier = button.querySelector('[data-modifier]');
    if (modifier && isApple) modifier.textContent = '⌘';
    button.ariaKeyShortcuts = isApple ? 'Meta+K' : 'Control+K';
    button.addEventListener('click', () => void this.open());
    for (const type of ['pointerenter', 'focus']) {
      button.addEventListener(type, () => void this.#dialog(), { once: true });
    }
    addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.isComposing || event.altKey || event.shiftKey) return;
      event.preventDefault();
      void this.open();
    });
  }

  async open() {
    try {
      (await this.#dialog()).open();
    } catch {
      // The dialog itself could not be fetched: the page of the search says so and has a way out.
      location.assign(this.#page);
    }
  }

  #dialog() {
    this.#opening ??= this.#load();
    return this.#opening;
  }

  async #load(): Promise<SearchDialog> {
    const { createDialog } = await import('./dialog.ts');
    const language = document.documentElement.lang === 'ja' ? 'ja' : 'de';
    return createDialog(this, language, this.dataset.base ?? '');
  }
}

/** Puts a button in the place of a link, with what stands in it, and with the focus. */
function buttonFrom(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const hasFocus = link === document.activeElement;
  button.append(...link.childNodes);
  link.replaceWith(button);
  if (hasFocus) button.focus();
  return button;
}
