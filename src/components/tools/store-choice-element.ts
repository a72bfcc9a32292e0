/**
 * `<store-choice>` turns the addresses on the page to the chosen country. Which of its own panels
 * shows, the style sheet decides by the chosen button.
 */
export class StoreChoiceElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', this.#turn);
    // Firefox keeps what was chosen over a reload; HTML knows no way to forbid it for a choice.
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    if (chosen && !chosen.defaultChecked) this.#turnTo(chosen);
  }

  disconnectedCallback() {
    this.removeEventListener('change', this.#turn);
  }

  #turn = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) this.#turnTo(target);
  };

  #turnTo(choice: HTMLInputElement) {
    const chosen = choice.dataset.apps;
    const addresses = [...this.querySelectorAll('input')].map(({ dataset }) => dataset.apps);
    if (!chosen) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      if (!addresses.includes(link.href) || this.contains(link)) continue;
      if (link.textContent.includes('/apps/manage')) link.textContent = withoutScheme(chosen);
      link.href = chosen;
    }
  }
}

const withoutScheme = (url: string) => url.replace('https://', '');
