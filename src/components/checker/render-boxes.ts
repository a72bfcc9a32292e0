import { mend } from '../../credentials/inspect.ts';
import { kinds } from '../../credentials/kinds/index.ts';
import { readBack } from '../../credentials/read-back.ts';
import type { Cell, Find, Group } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import type { ResultContext } from './result-context.ts';

/** From so many boxes on, a group shows only its ends and what is wrong in it. */
const longGroup = 64;
const shownAtEnds = 8;

/**
 * Draws the value in boxes, grouped as it is read aloud. A secret is masked: the shape of the groups
 * and the wrong characters stay visible. Screen readers get the findings in words instead.
 */
export function renderBoxes(find: Find, context: ResultContext): Node[] {
  const { text, words, revealed, reveal } = context;
  const isSecret = kinds[find.kind].secrecy !== 'public';
  const mask = isSecret && !revealed;
  const source = Array.from(text);
  const mended = Array.from(mend(text, find) ?? '');
  const boxes = element('div', { className: 'cells', ariaHidden: 'true', translate: false });
  boxes.classList.add('notranslate');

  let position = 0;
  for (const group of readBack(text, find)) {
    const isFixed = group.part === 'prefix' || group.part === 'separator';
    const cells = group.cells.map((cell) => {
      const character = mended[position] ?? source[cell.source?.start ?? -1] ?? '';
      position += 1;
      return box(cell, mask && !isFixed && isRead(cell) ? '•' : character, isFixed);
    });
    boxes.append(element('span', { className: 'group' }, ...abridged(group, cells)));
  }
  if (!boxes.hasChildNodes()) return [];
  const heading = element('p', { className: 'heading' }, words.ui.readBack);
  if (!isSecret) return [heading, boxes];
  const toggle = element('button', { type: 'button' }, revealed ? words.ui.hide : words.ui.reveal);
  toggle.dataset.reveal = '';
  toggle.addEventListener('click', reveal);
  return [heading, boxes, toggle];
}

/** Right, or put right: the other states show what the reader has to look at. */
const isRead = ({ state }: Cell) => state === 'right' || state === 'mended';

function box({ state }: Cell, character: string, isFixed: boolean): HTMLElement {
  const visible = /^\s*$/u.test(character) && state !== 'missing' ? '␣' : character;
  const made = element('span', { className: 'cell' }, state === 'missing' ? '' : visible);
  if (state !== 'right') made.classList.add(state);
  else if (isFixed) made.classList.add('fixed');
  return made;
}

/** A token of 400 characters is not read box by box: its ends and its faults are shown. */
function abridged(group: Group, boxes: readonly HTMLElement[]): readonly HTMLElement[] {
  if (boxes.length <= longGroup) return boxes;
  const isShown = (index: number) =>
    index < shownAtEnds ||
    index >= boxes.length - shownAtEnds ||
    group.cells.slice(Math.max(0, index - 2), index + 3).some(({ state }) => state !== 'right');
  const shown: HTMLElement[] = [];
  boxes.forEach((made, index) => {
    if (isShown(index)) shown.push(made);
    else if (isShown(index - 1)) shown.push(element('span', { className: 'cell fixed' }, '…'));
  });
  return shown;
}
