import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import type { PageTestWords, WayId } from '../../messages/page-test.ts';
import type { Refusals } from './try-ways.ts';
import { tryWays } from './try-ways.ts';

/**
 * Runs the test of the page and shows, way by way, what the browser did.
 *
 * @param place `<page-test>` as the server rendered it
 */
export async function testPage(place: HTMLElement, words: PageTestWords): Promise<void> {
  const [button, status, list] = ['button', '[role="status"]', 'ul'].map((part) =>
    place.querySelector<HTMLElement>(part),
  );
  if (!button || !status || !list) return;
  // Not disabled: the focus would be lost.
  if (button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  status.textContent = words.running;
  list.replaceChildren();
  const refusals = await tryWays(place.querySelectorAll('template'), allWays(words).length);
  list.replaceChildren(...rows(refusals, words));
  status.textContent = summary(refusals, words);
  status.classList.toggle('problem', refusals.size < allWays(words).length);
  button.ariaDisabled = null;
}

const allWays = ({ ways }: PageTestWords) => Object.keys(ways) as WayId[];

function rows(refusals: Refusals, words: PageTestWords): readonly HTMLElement[] {
  return allWays(words).map((way) => {
    const rule = refusals.get(way);
    const outcome = rule === undefined ? words.open : fill(words.refused, { rule });
    const row = element(
      'li',
      {},
      element('span', { className: 'shape', ariaHidden: 'true' }, rule === undefined ? '✕' : '✓'),
      element('span', {}, words.ways[way]),
      element('span', { className: 'outcome' }, outcome),
    );
    row.dataset.way = way;
    row.dataset.outcome = rule === undefined ? 'open' : 'refused';
    return row;
  });
}

function summary(refusals: Refusals, words: PageTestWords): string {
  const count = allWays(words).length;
  const open = count - refusals.size;
  return open === 0 ? fill(words.allRefused, { count }) : fill(words.someOpen, { open, count });
}
