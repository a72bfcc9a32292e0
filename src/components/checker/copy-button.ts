import { element } from '../../dom.ts';
import type { ResultContext } from './result-context.ts';

/**
 * A button that copies a text made at the moment of the click, and says whether it worked.
 *
 * @param make what to copy; called only on click, so that nothing lies about before
 */
export function copyButton(
  label: string,
  make: () => string,
  { words, announce }: Pick<ResultContext, 'words' | 'announce'>,
): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(make());
      button.textContent = words.ui.copied;
    } catch {
      button.textContent = words.ui.copyFailed;
    }
    announce(button.textContent);
    setTimeout(() => {
      button.textContent = label;
    }, 4000);
  };
  button.addEventListener('click', () => void copy());
  return button;
}
