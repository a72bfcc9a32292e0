import { onTestFinished } from 'vitest';
import { CredentialCheckerElement } from '../../src/components/checker/credential-checker-element.ts';
import type { CheckerWords } from '../../src/messages/types.ts';
import { pseudoWords } from './pseudo-words.ts';

customElements.define('credential-checker', CredentialCheckerElement);

/** A made-up token. Put together here so that no secret scanner takes it for a real one. */
export const token = `amzn.mws.01234567-89ab-cdef-0123-456789abcdef`;

/** A checker as the server renders it, with the words of no language. */
export function mountChecker(words: CheckerWords = pseudoWords) {
  document.body.innerHTML = `
    <credential-checker lang="ja" data-home="/ja/">
      <select><option value=""></option><option value="seller-id"></option></select>
      <textarea></textarea>
      <p data-ime hidden></p>
      <button type="button" data-clear hidden></button>
      <div class="result"></div>
      <p role="status"></p>
    </credential-checker>`;
  onTestFinished(() => {
    document.body.innerHTML = '';
  });
  const checker = document.querySelector('credential-checker')!;
  checker.words = words;
  const field = checker.querySelector('textarea')!;
  const result = checker.querySelector('.result')!;
  const status = checker.querySelector(':scope > [role="status"]')!;

  const input = (text: string, inputType: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { inputType, bubbles: true }));
  };
  return {
    checker,
    field,
    result,
    status,
    paste: (text: string) => {
      input(text, 'insertFromPaste');
    },
    type: (text: string) => {
      for (let length = 1; length <= text.length; length++)
        input(text.slice(0, length), 'insertText');
    },
    says: (key: string) => result.textContent.includes(`[[${key}`),
    boxes: (state?: string) => [...result.querySelectorAll(`.cell${state ? `.${state}` : ''}`)],
    button: (key: string) =>
      [...checker.querySelectorAll('button')].find(
        ({ textContent }) => textContent === `[[${key}]]`,
      )!,
  };
}
