import { damages } from '../../credentials/damage.ts';
import { findings as findingTable } from '../../credentials/findings.ts';
import type { KindId } from '../../credentials/kinds/index.ts';
import { kinds } from '../../credentials/kinds/index.ts';
import { mend } from '../../credentials/inspect.ts';
import type { Find, Finding, Inspection } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import { findingText } from '../../messages/finding-text.ts';
import type { CheckerWords } from '../../messages/types.ts';
import { secrecyShapes } from '../secrecy.ts';
import { compareField } from './compare-field.ts';
import { copyButton } from './copy-button.ts';
import { renderBoxes } from './render-boxes.ts';
import { spellCharacter } from './spell-character.ts';
import { supportReport } from './support-report.ts';
import { kindName, secrecyOf } from './verdict-line.ts';

/** What drawing a result needs; `text` is the field's value and goes nowhere but into text nodes. */
export interface ResultContext {
  readonly text: string;
  readonly words: CheckerWords;
  readonly locale: string;
  readonly expected: KindId | undefined;
  readonly findingsPage: string | undefined;
  readonly revealed: boolean;
  readonly reveal: () => void;
  readonly announce: (message: string) => void;
}

const stateShapes = { 'well-formed': '✓', mendable: '◇', damaged: '✕' } as const;

/** Draws an inspection: one card per find, or what to do when nothing was recognised. */
export function renderInspection({ finds, findings }: Inspection, context: ResultContext): Node[] {
  const { words } = context;
  if (finds.length === 0) {
    return [
      element(
        'div',
        { className: 'find' },
        element('p', { className: 'verdict' }, words.ui.unknown),
        element('p', {}, words.ui.unknownAdvice),
        ...findingList(
          findings.filter(({ id }) => id !== 'nothing-recognised'),
          words.ui.notes,
          context,
        ),
      ),
    ];
  }
  const several =
    finds.length > 1
      ? [
          element(
            'p',
            { className: 'several' },
            fill(words.ui.severalFinds, { count: finds.length }),
          ),
        ]
      : [];
  return [...several, ...finds.map((find) => renderFind(find, context, finds.length > 1))];
}

function renderFind(find: Find, context: ResultContext, isOneOfSeveral: boolean): HTMLElement {
  const { text, words } = context;
  const { ui } = words;
  const mended = find.state === 'mendable' ? mend(text, find) : null;
  const card = element('div', { className: 'find' }, verdict(find, words));
  card.dataset.state = find.state;

  if (isOneOfSeveral) {
    const { start, end } = find.span;
    card.append(element('p', { className: 'place' }, fill(ui.place, { from: start + 1, to: end })));
  }
  const mixUp = mixUpText(find, context);
  if (mixUp) card.append(element('p', { className: 'mix-up' }, mixUp));
  card.append(element('p', {}, words.kinds[find.kind].what), ...renderBoxes(find, context));
  if (mended !== null) card.append(copyButton(ui.copyMended, () => mended, context));
  const { problems, cleanUps, notes } = sortFindings(find);
  card.append(
    ...findingList(problems, ui.problems, context),
    ...findingList(cleanUps, ui.cleanedUp, context),
    ...findingList(notes, ui.notes, context),
    element('p', {}, words.kinds[find.kind].advice),
  );
  if (!isOneOfSeveral) {
    card.append(element('p', { className: 'limit' }, ui.limit), compareField(find, context));
  }
  card.append(copyButton(ui.copyReport, () => supportReport(find, context), context));
  return card;
}

function verdict(find: Find, words: CheckerWords): HTMLElement {
  const { secrecy } = kinds[find.kind];
  const { name, rule } = secrecyOf(find, words);
  const badge = element(
    'span',
    { className: `secrecy ${secrecy}` },
    `${secrecyShapes[secrecy]} ${name}`,
  );
  const shape = element(
    'span',
    { className: 'shape', ariaHidden: 'true' },
    stateShapes[find.state],
  );
  return element(
    'p',
    { className: 'verdict' },
    shape,
    element('strong', {}, kindName(find, words)),
    ' ',
    words.verdicts[find.state],
    element('span', { className: 'rule' }, badge, ' ', rule),
  );
}

function mixUpText(find: Find, { expected, words }: ResultContext): string | undefined {
  if (!expected || expected === find.kind) return undefined;
  return fill(words.ui.mixUp, {
    found: words.kinds[find.kind].name,
    expected: words.kinds[expected].name,
  });
}

/**
 * What is wrong, what was put right, and what is worth knowing. Where no right value can be had, a
 * clean-up is no news.
 */
function sortFindings({ findings, state }: Find) {
  const isNote = ({ id }: Finding) => findingTable[id].severity === 'note';
  const isCleanUp = (finding: Finding) =>
    isNote(finding) && damages[finding.id]?.leadsTo === 'mendable';
  return {
    problems: findings.filter((finding) => !isNote(finding)),
    cleanUps: state === 'damaged' ? [] : findings.filter(isCleanUp),
    notes: findings.filter((finding) => isNote(finding) && !isCleanUp(finding)),
  };
}

function findingList(
  findings: readonly Finding[],
  heading: string,
  context: ResultContext,
): Node[] {
  if (findings.length === 0) return [];
  const items = findings.map((finding) => findingItem(finding, context));
  return [element('p', { className: 'heading' }, heading), element('ul', {}, ...items)];
}

function findingItem(
  finding: Finding,
  { text, words, locale, findingsPage }: ResultContext,
): HTMLElement {
  const { title, advice } = findingText(finding, words, locale);
  const item = element('li', {}, title);
  item.dataset.finding = finding.id;
  if (finding.id === 'foreign-character') item.append(...spellCharacter(finding, text, locale));
  if (advice) item.append(' ', element('span', { className: 'advice' }, advice));
  if (findingsPage) {
    item.append(' ', element('a', { href: `${findingsPage}#${finding.id}` }, words.ui.more));
  }
  return item;
}
