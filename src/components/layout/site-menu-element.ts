const isWide = '(min-width: 50rem)';

/**
 * `<site-menu popover>`: the list of all pages. Where it stands beside the page it is no popover;
 * where it covers the page, the keyboard stays in header and menu while it is open.
 */
export class SiteMenuElement extends HTMLElement {
  connectedCallback() {
    const wide = matchMedia(isWide);
    const fit = () => {
      this.popover = wide.matches ? null : 'auto';
    };
    fit();
    wide.addEventListener('change', fit);
    this.addEventListener('toggle', ({ newState }) => {
      for (const covered of document.querySelectorAll('.main-frame, .sl-skip-link')) {
        covered.toggleAttribute('inert', newState === 'open');
      }
    });
  }
}
