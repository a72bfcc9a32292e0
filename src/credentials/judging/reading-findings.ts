import { spanOf } from '../laying/candidate.ts';
import { otherMarks } from '../characters.ts';
import type { Mark, Separator } from '../characters.ts';
import type { Hidden, Reading } from '../reading/reading.ts';
import type { Laid } from '../laying/shapes.ts';
import { say } from '../say.ts';
import type { Finding, Span } from '../types.ts';

const separatorNames: Readonly<Record<string, Separator>> = {
  '-': 'hyphen',
  '.': 'dot',
  '|': 'bar',
  ':': 'colon',
};

/** What is worth a finding without having been changed by reading. */
const telling = /[ \t\n]/u;

/** What reading the stretch took: widths, twins, encodings, invisible characters, white space. */
export function readingFindings(reading: Reading, laid: Laid): Finding[] {
  const { from, to } = laid;
  const isPlain = reading.marks.size === 0 && !telling.test(reading.plain.slice(from, to));
  const inside = hiddenBetween(reading, from, to);
  if (isPlain && inside.length === 0) return [];
  const wrong = new Set<number>();
  for (const { boxes } of laid.value === null ? laid.slots() : []) {
    for (const { state, from, count } of boxes)
      for (let i = 0; state === 'wrong' && i < count; i++) wrong.add(from + i);
  }
  const bySort = new Map<string, Finding & { spans: Span[] }>();
  const add = (id: Finding['id'], params: Finding['params'], span: Span) => {
    const key = `${id} ${Object.values(params).join(' ')}`;
    const sort = bySort.get(key) ?? { id, params, spans: [] };
    sort.spans.push(span);
    bySort.set(key, sort);
  };
  const addMark = (mark: Mark, character: string, span: Span) => {
    const id = mark in otherMarks ? otherMarks[mark as keyof typeof otherMarks] : null;
    const separator = separatorNames[character];
    if (id === 'encoded-characters') add(id, { encoding: mark }, span);
    else if (id === 'invisible-characters') add(id, { charClass: mark }, span);
    else if (id !== null && id !== 'look-alike-letters') add(id, {}, span);
    else if (separator) add('look-alike-separators', { charClass: mark, separator }, span);
    else if (/\w/u.test(character)) add('look-alike-letters', { charClass: mark }, span);
  };
  for (let cell = from; cell < to && !isPlain; cell++) {
    if (wrong.has(cell)) continue;
    const character = reading.plain.charAt(cell);
    const mark = reading.marks.get(cell);
    if (mark !== undefined) addMark(mark, character, spanOf(reading, cell));
    else if (character === '\n') add('line-breaks-inside', {}, spanOf(reading, cell));
    else if (character === ' ' || character === '\t')
      add('blanks-inside', {}, spanOf(reading, cell));
  }
  for (const hidden of inside) addMark(hidden.mark, '', { start: hidden.start, end: hidden.end });
  return [...bySort.values()].map(({ id, params, spans }) =>
    say(id, { count: spans.length, ...params }, spans),
  );
}

/** What is hidden within a stretch; at its ends only where the text has nothing else there. */
function hiddenBetween({ hidden, plain }: Reading, from: number, to: number): readonly Hidden[] {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const within = [];
  for (let i = low; i < hidden.length; i++) {
    const each = hidden[i];
    if (!each || each.at > to) break;
    if ((each.at > from || from === 0) && (each.at < to || to === plain.length)) within.push(each);
  }
  return within;
}
