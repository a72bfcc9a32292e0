import type { ResultWords } from '../../messages/types.ts';
import { CredentialCheckerElement } from './credential-checker-element.ts';

/** Makes every checker of the page work. */
export function defineCheckers(words: ResultWords) {
  customElements.define('credential-checker', CredentialCheckerElement);
  for (const checker of document.querySelectorAll('credential-checker')) checker.words = words;
}
