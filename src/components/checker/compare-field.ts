import { inspect, mend } from '../../credentials/inspect.ts';
import type { Find } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import type { ResultContext } from './render-inspection.ts';

const shownPlaces = 10;

/**
 * A second field: the only way to see a 6 typed for an 8 is to type the value again.
 */
export function compareField(find: Find, context: ResultContext): HTMLElement {
  const { words } = context;
  const field = element('textarea', { rows: 2, autocomplete: 'off', spellcheck: false });
  field.setAttribute('autocapitalize', 'none');
  field.translate = false;
  const outcome = element('p', { role: 'status' });
  const first = comparable(context.text, find);
  field.addEventListener('input', () => {
    const [again] = inspect(field.value).finds;
    const second = comparable(field.value, again);
    outcome.textContent =
      field.value === ''
        ? ''
        : second === first
          ? words.ui.compareSame
          : fill(words.ui.compareDifferent, { places: differences(first, second).join(', ') });
  });
  return element(
    'details',
    {},
    element('summary', {}, words.ui.compare),
    element('p', {}, words.ui.compareHint),
    element('label', {}, words.ui.compareField, field),
    outcome,
  );
}

/** What is compared: the right value where there is one, else the text without blanks. */
function comparable(text: string, find: Find | undefined): string {
  return (find && mend(text, find)) ?? text.replace(/\s/gu, '');
}

/** Places, from 1, at which two values differ. */
function differences(first: string, second: string): readonly number[] {
  const [one, two] = [Array.from(first), Array.from(second)];
  const length = Math.max(one.length, two.length);
  return Array.from({ length }, (_, index) => index)
    .filter((index) => one[index] !== two[index])
    .slice(0, shownPlaces)
    .map((index) => index + 1);
}
