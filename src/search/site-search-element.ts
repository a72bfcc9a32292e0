import type { SearchWords } from './words.ts';

/**
 * The search button in the header. Dialog and engine are fetched when the reader first asks for
 * them; without script the button stays hidden.
 */
export class SiteSearchElement extends HTMLElement {
  #opening: Promise<{ open: () => void }> | undefined;

  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    const modifier = button.querySelector('[data-modifier]');
    const isApple = /Mac|iP(?:hone|ad)/u.test(navigator.userAgent);
    if (modifier && isApple) modifier.textContent = '⌘';
    button.addEventListener('click', () => void this.open());
    button.addEventListener('pointerenter', () => void this.#dialog(), { once: true });
    addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.open();
    });
  }

  async open() {
    (await this.#dialog()).open();
  }

  #dialog() {
    this.#opening ??= import('./dialog.ts').then(({ createDialog }) =>
      createDialog(
        this,
        JSON.parse(this.dataset.words ?? '{}') as SearchWords,
        this.dataset.base ?? '',
      ),
    );
    return this.#opening;
  }
}
