import { headingAbove } from './reading-place.ts';

/** The switch lands on the section that the reader sees; heading ids are the same in both languages. */
export class LanguageSwitchElement extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    link?.addEventListener('click', () => {
      const headings = document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]');
      link.hash = headingAbove([...headings], innerHeight / 3)?.id ?? '';
    });
  }
}
