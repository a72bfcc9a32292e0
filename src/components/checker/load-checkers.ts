import { expectFromAddress } from './expect-from-address.ts';

/** Everything that a checker needs, as one file: so it packs best, and comes after one request. */
const checkerOf = {
  de: () => import('./whole-de.ts'),
  ja: () => import('./whole-ja.ts'),
};

/**
 * Fetches the checker when the reader first touches a field, or at once where the page is about
 * nothing else. Until then the field takes input; nothing typed is lost.
 */
export function loadCheckers() {
  expectFromAddress();
  addEventListener('hashchange', expectFromAddress);
  for (const checker of document.querySelectorAll('credential-checker')) {
    if (checker.hasAttribute('data-eager')) void start();
    for (const type of ['focusin', 'pointerenter', 'input']) {
      checker.addEventListener(type, () => void start(), { once: true });
    }
  }
}

let started: Promise<unknown> | undefined;

function start(): Promise<unknown> {
  started ??= checkerOf[document.documentElement.lang === 'ja' ? 'ja' : 'de']();
  return started;
}
