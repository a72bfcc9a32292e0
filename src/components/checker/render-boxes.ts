import { kinds } from '../../credentials/kinds/index.ts';
import type { Cell, CellState, Find, Group } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import { sortFindings } from './finding-list.ts';
import type { ResultContext } from './result-context.ts';
import { stretch } from './stretch.ts';

/** From so many boxes on, a group shows only its ends and what is wrong in it. */
const longGroup = 64;
const shownAtEnds = 8;
/** More faults than anyone compares. */
const shownFaults = 64;

/**
 * Draws the value in boxes, grouped as it is read aloud. A secret is masked: the shape of the groups
 * and the wrong characters stay visible. Screen readers get the findings in words instead.
 */
export function renderBoxes(find: Find, context: ResultContext): Node[] {
  const { text, examination, words, revealed, reveal } = context;
  const isSecret = kinds[find.kind].secrecy !== 'public';
  const mask = isSecret && !revealed;
  const source = stretch(text, find.span);
  const mended = Array.from(examination.mend(find) ?? '');
  const boxes = element('div', { className: 'cells', ariaHidden: 'true', translate: false });
  boxes.classList.add('notranslate');

  const { problems } = sortFindings(find);
  /** Of a damaged value nothing is put right: a box is marked only where the list names it. */
  const isListed = ({ source }: Cell) =>
    find.state !== 'damaged' ||
    !source ||
    problems.some(({ spans }) =>
      spans.some(({ start, end }) => start <= source.start && source.end <= end),
    );
  let first = 0;
  for (const group of examination.readBack(find)) {
    const isFixed = group.part === 'prefix' || group.part === 'separator';
    const draw = (cell: Cell, place: number) => {
      const typed = source[(cell.source?.start ?? -1) - find.span.start];
      const character = mended[first + place] ?? typed ?? '';
      const state = isRead(cell) && !isListed(cell) ? 'right' : cell.state;
      return box(state, mask && !isFixed && isRead(cell) ? '•' : character, isFixed);
    };
    boxes.append(element('span', { className: 'group' }, ...drawGroup(group, draw)));
    first += group.cells.length;
  }
  if (!boxes.hasChildNodes()) return [];
  // For those who see the boxes.
  const heading = element('p', { className: 'heading', ariaHidden: 'true' }, words.ui.readBack);
  if (!isSecret) return [heading, boxes];
  const toggle = element('button', { type: 'button' }, revealed ? words.ui.hide : words.ui.reveal);
  toggle.dataset.reveal = '';
  toggle.addEventListener('click', reveal);
  return [heading, boxes, toggle];
}

/** Right, or put right: the other states show what the reader has to look at. */
const isRead = ({ state }: Cell) => state === 'right' || state === 'mended';

function box(state: CellState, character: string, isFixed: boolean): HTMLElement {
  const visible = /^\s*$/u.test(character) && state !== 'missing' ? '␣' : character;
  const made = element('span', { className: 'cell' }, state === 'missing' ? '' : visible);
  if (state !== 'right') made.classList.add(state);
  else if (isFixed) made.classList.add('fixed');
  return made;
}

/** A token of 400 characters is not read box by box: its ends and its faults are shown. */
function drawGroup({ cells }: Group, draw: (cell: Cell, place: number) => HTMLElement) {
  if (cells.length <= longGroup) return cells.map(draw);
  const shown: HTMLElement[] = [];
  let last = -1;
  for (const place of placesToShow(cells)) {
    if (place > last + 1) shown.push(element('span', { className: 'cell fixed' }, '…'));
    const cell = cells[place];
    if (cell) shown.push(draw(cell, place));
    last = place;
  }
  return shown;
}

/** The ends of a long group, and each fault with its neighbours, in order. */
function placesToShow(cells: readonly Cell[]): readonly number[] {
  const faults: number[] = [];
  for (let place = 0; place < cells.length && faults.length < shownFaults; place++) {
    if (cells[place]?.state !== 'right') faults.push(place);
  }
  const ends = Array.from({ length: shownAtEnds }, (_, at) => [at, cells.length - 1 - at]);
  const near = faults.map((place) => [-2, -1, 0, 1, 2].map((step) => place + step));
  const places = [...ends, ...near].flat().filter((place) => place >= 0 && place < cells.length);
  return [...new Set(places)].sort((a, b) => a - b);
}
