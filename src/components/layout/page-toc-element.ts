import { headingAbove } from './reading-place.ts';

/**
 * `<page-toc>`: marks the section that is read, and names it where the list is folded. The list is a
 * popover on small screens, so it opens and closes without script.
 */
export class PageTocElement extends HTMLElement {
  connectedCallback() {
    const list = this.querySelector<HTMLElement>('[popover]');
    const current = this.querySelector('.current');
    const links = new Map(
      [...this.querySelectorAll('a')].flatMap((link) => {
        const heading = document.getElementById(link.hash.slice(1));
        return heading ? [[heading, link] as const] : [];
      }),
    );
    const headings = [...links.keys()];
    const mark = () => {
      // Where a heading comes to rest when its link is followed, and a little below.
      const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
      const link = links.get(headingAbove(headings, line + 16) ?? headings[0] ?? this);
      if (!link || link.ariaCurrent) return;
      for (const other of links.values()) other.ariaCurrent = null;
      link.ariaCurrent = 'true';
      if (current) current.textContent = link.textContent;
    };
    let isAsked = false;
    const ask = () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        mark();
      });
    };
    mark();
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    list?.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a') && list.matches(':popover-open')) {
        list.hidePopover();
      }
    });
  }
}
