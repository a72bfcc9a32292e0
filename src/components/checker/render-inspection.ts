import type { Steps } from '../../credentials/steps.ts';
import type { Inspection } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import { findingList } from './finding-list.ts';
import { renderFind } from './render-find.ts';
import type { ResultContext } from './result-context.ts';

/** More values than anyone reads; the count says how many there are. */
const shownFinds = 20;

/** Draws an inspection, a card per find and step, or what to do when nothing was recognised. */
export function* renderInspection(context: ResultContext): Steps<readonly Node[]> {
  const { inspection } = context.examination;
  const { finds } = inspection;
  const { ui } = context.words;
  if (finds.length === 0) return [renderNothing(inspection, context)];
  const isAlone = finds.length === 1;
  const cards: Node[] = [];
  for (const find of finds.slice(0, shownFinds)) {
    yield;
    const place = fill(ui.place, { from: find.span.start + 1, to: find.span.end });
    cards.push(renderFind(find, context, isAlone ? undefined : place));
  }
  if (isAlone) return cards;
  const count = element('p', {}, fill(ui.severalFinds, { count: finds.length }));
  return [count, ...cards];
}

function renderNothing({ findings }: Inspection, context: ResultContext): HTMLElement {
  const { ui } = context.words;
  const said = findings.filter(({ id }) => id !== 'nothing-recognised');
  return element(
    'div',
    { className: 'find' },
    element('p', { className: 'verdict' }, ui.unknown),
    element('p', {}, ui.unknownAdvice),
    ...findingList(said, ui.notes, context),
  );
}
