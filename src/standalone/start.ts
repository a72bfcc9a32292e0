import { defineCheckers } from '../components/checker/define-checkers.ts';
import { expectFromAddress } from '../components/checker/expect-from-address.ts';
import type { ResultWords } from '../messages/types.ts';

/**
 * Starts the checker of the standalone file. The file may have been opened from disk or stand in a
 * frame that has no origin: nothing here touches storage, network or the page round the frame.
 */
export function start(words: ResultWords): void {
  followTheme();
  addEventListener('DOMContentLoaded', () => {
    if (isFramed()) dropLinks();
    defineCheckers(words);
    expectFromAddress();
    addEventListener('hashchange', expectFromAddress);
  });
}

/** As the reader's system has it; before anything is drawn. */
function followTheme() {
  const light = matchMedia('(prefers-color-scheme: light)');
  const follow = () => {
    document.documentElement.dataset.theme = light.matches ? 'light' : 'dark';
  };
  follow();
  light.addEventListener('change', follow);
}

const isFramed = () => self !== top;

/** A link would open in the frame, and the site refuses to stand in one. */
function dropLinks() {
  for (const link of document.querySelectorAll('a')) link.removeAttribute('href');
  for (const checker of document.querySelectorAll('credential-checker')) {
    delete checker.dataset.home;
  }
}
