import type { Examination } from '../../credentials/examination.ts';
import { examineInSteps } from '../../credentials/examination.ts';
import type { Find } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import { inSlices } from './in-slices.ts';
import type { ResultContext } from './result-context.ts';

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
  const first = comparable(context.text, context.examination, find);
  let work = new AbortController();
  field.addEventListener('input', () => {
    work.abort();
    work = new AbortController();
    const text = field.value;
    inSlices(examineInSteps(text), work.signal, (examination) => {
      const second = comparable(text, examination, examination.inspection.finds[0]);
      outcome.textContent = isOnTheWay(second, first) ? '' : outcomeText(first, second, context);
    });
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

/** Nothing is said while the second value can still become the first. */
const isOnTheWay = (second: string, first: string) => second !== first && first.startsWith(second);

function outcomeText(first: string, second: string, { words, locale }: ResultContext): string {
  if (second === first) return words.ui.compareSame;
  const places = new Intl.ListFormat(locale).format(differences(first, second).map(String));
  return fill(words.ui.compareDifferent, { places });
}

/** What is compared: the right value where there is one, else the text without blanks. */
function comparable(text: string, { mend }: Examination, find: Find | undefined): string {
  return (find && mend(find)) ?? text.replace(/\s/gu, '');
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
