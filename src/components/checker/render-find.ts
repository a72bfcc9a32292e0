import { kinds } from '../../credentials/kinds/index.ts';
import type { Find } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import type { ResultWords } from '../../messages/types.ts';
import { secrecyShapes } from '../secrecy.ts';
import { compareField } from './compare-field.ts';
import { copyButton } from './copy-button.ts';
import { findingList, sortFindings } from './finding-list.ts';
import { kindPage, kindPlace } from './kind-pages.ts';
import { pageLink } from './page-link.ts';
import { renderBoxes } from './render-boxes.ts';
import type { ResultContext } from './result-context.ts';
import { supportReport } from './support-report.ts';
import { kindName, secrecyOf, verdictOf } from './verdict-line.ts';

/**
 * A card about one find: what it is, the value in boxes, what is wrong or was mended, what to do.
 *
 * @param place where it stands in a longer text, in words; undefined for a value on its own
 */
export function renderFind(
  find: Find,
  context: ResultContext,
  place: string | undefined,
): HTMLElement {
  const { words } = context;
  const { ui } = words;
  const { problems, cleanUps, notes } = sortFindings(find);
  const more = pageLink(context, kindPage(find.kind), ui.more, words.kinds[find.kind].name);
  const card = element(
    'div',
    { className: 'find' },
    verdict(find, words),
    ...(place ? [element('p', { className: 'place' }, place)] : []),
    ...mixUp(find, context),
    element('p', {}, words.kinds[find.kind].what, ...more),
    ...renderBoxes(find, context),
    ...mendedButton(find, context),
    ...findingList(problems, ui.problems, context),
    ...findingList(cleanUps, ui.cleanedUp, context),
    ...findingList(notes, ui.notes, context),
    element('p', {}, words.kinds[find.kind].advice),
    ...(place ? [] : [element('p', { className: 'limit' }, ui.limit), compareField(find, context)]),
    copyButton(ui.copyReport, () => supportReport(find, context), context),
  );
  card.dataset.state = find.state;
  return card;
}

const stateShapes = { 'well-formed': '✓', mendable: '◇', damaged: '✕' } as const;

function verdict(find: Find, words: ResultWords): HTMLElement {
  const { secrecy } = kinds[find.kind];
  const { name, rule } = secrecyOf(find, words);
  const sign = `${secrecyShapes[secrecy]} ${name}`;
  return element(
    'p',
    { className: 'verdict' },
    element('span', { className: 'shape', ariaHidden: 'true' }, stateShapes[find.state]),
    element('strong', {}, kindName(find, words)),
    ' ',
    verdictOf(find, words),
    element(
      'span',
      { className: 'rule' },
      element('span', { className: `secrecy ${secrecy}` }, sign),
      ' ',
      rule,
    ),
  );
}

/** The tool wants one value, the reader has another. */
function mixUp(find: Find, context: ResultContext): readonly Node[] {
  const { expected, words } = context;
  if (!expected || expected === find.kind) return [];
  const text = fill(words.ui.mixUp, {
    found: words.kinds[find.kind].name,
    expected: words.kinds[expected].name,
  });
  const link = pageLink(context, kindPlace(expected), words.ui.whereFound);
  return [element('p', { className: 'mix-up' }, text, ...link)];
}

function mendedButton(find: Find, context: ResultContext): readonly Node[] {
  if (find.state !== 'mendable') return [];
  return [
    copyButton(context.words.ui.copyMended, () => context.examination.mend(find) ?? '', context),
  ];
}
