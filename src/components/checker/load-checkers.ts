import { expectFromAddress } from './expect-from-address.ts';

/** Everything that a checker needs, as one file: so it packs best, and comes after one request. */
const checkerOf = {
  de: () => import('./whole-de.ts'),
  ja: () => import('./whole-ja.ts'),
};

/**
 * Fetches the checker when the reader first touches a field, or at once where the page is about
 * nothing else. Until then the field takes input; nothing typed is lost. Where the checker cannot be
 * fetched, the page says so and names another way.
 */
export function loadCheckers() {
  expectFromAddress();
  addEventListener('hashchange', expectFromAddress);
  for (const checker of document.querySelectorAll('credential-checker')) {
    checker.dataset.loader = 'ready';
    const load = () => void start().catch(() => giveUp(checker));
    if (checker.hasAttribute('data-eager')) load();
    for (const type of ['focusin', 'pointerenter', 'input']) {
      checker.addEventListener(type, load, { once: true });
    }
  }
}

let started: Promise<unknown> | undefined;

function start(): Promise<unknown> {
  started ??= checkerOf[document.documentElement.lang === 'ja' ? 'ja' : 'de']();
  return started;
}

/** The field stays, with what was typed; what to do instead is shown and said. */
function giveUp(checker: HTMLElement) {
  checker.dataset.loader = 'failed';
  const status = checker.querySelector('[role="status"]');
  if (status) status.textContent = checker.querySelector('.without-script p')?.textContent ?? '';
}
