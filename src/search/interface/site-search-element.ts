import type { SearchDialog } from './dialog.ts';

/**
 * The search button in the header. Dialog and engine are fetched when the reader first asks for
 * them; without script the button stays hidden.
 */
export class SiteSearchElement extends HTMLElement {
  #opening: Promise<SearchDialog> | undefined;

  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    const modifier = button.querySelector('[data-modifier]');
    if (modifier && /Mac|iP(?:hone|ad)/u.test(navigator.userAgent)) modifier.textContent = '⌘';
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
      location.assign(this.dataset.page ?? '');
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
