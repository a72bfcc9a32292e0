import { expectFromAddress } from './expect-from-address.ts';

const wordsOf = {
  de: () => import('../../messages/de.ts'),
  ja: () => import('../../messages/ja.ts'),
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

let started: Promise<void> | undefined;

function start(): Promise<void> {
  started ??= define();
  return started;
}

async function define() {
  const locale = document.documentElement.lang === 'ja' ? 'ja' : 'de';
  const [{ CredentialCheckerElement }, { words }] = await Promise.all([
    import('./credential-checker-element.ts'),
    wordsOf[locale](),
    // The element imports it; asked for here, it comes beside the element, not after it.
    import('../../credentials/inspect.ts'),
  ]);
  customElements.define('credential-checker', CredentialCheckerElement);
  for (const checker of document.querySelectorAll('credential-checker')) checker.words = words;
}
