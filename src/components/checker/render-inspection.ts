import type { Inspection } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import { excerpt } from './excerpt.ts';
import { findingList } from './finding-list.ts';
import { renderFind } from './render-find.ts';
import type { ResultContext } from './result-context.ts';

/** More values than anyone reads; the count says how many there are. */
const shownFinds = 20;

/** Draws an inspection: one card per find, or what to do when nothing was recognised. */
export function renderInspection(inspection: Inspection, context: ResultContext): Node[] {
  const { finds } = inspection;
  const { ui } = context.words;
  if (finds.length === 0) return [renderNothing(inspection, context)];
  const isAlone = finds.length === 1;
  const cards = finds.slice(0, shownFinds).map((find) => {
    const place = fill(ui.place, { from: find.span.start + 1, to: find.span.end });
    const near = excerpt(context.text, find);
    return renderFind(near.find, { ...context, text: near.text }, isAlone ? undefined : place);
  });
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
