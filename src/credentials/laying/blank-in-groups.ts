import { isWord } from '../ascii.ts';
import { isPieceOfValue } from './ends.ts';
import type { GroupReader } from './group-reader.ts';
import type { Gap } from './stream.ts';

/** What a body of groups was read from so far. */
interface Collected {
  readonly tokens: readonly unknown[];
  readonly gaps: readonly Gap[];
}

/** The cell where groups go on behind white space; null where they do not, or where nobody can tell. */
export function goesOnAt(
  { plain, borders, total, readsAt, end }: GroupReader,
  { tokens, gaps }: Collected,
  cell: number,
): number | 'unclear' | null {
  let next = cell;
  let breaks = 0;
  for (; /[ \n]/u.test(plain.charAt(next)); next++) breaks += plain[next] === '\n' ? 1 : 0;
  if (breaks > 1 || tokens.length >= total) return null;
  if (tokens.length === 0) return isWord(plain.charAt(next)) ? next : null;
  if (plain[next] === '-')
    return isWord(plain.charAt(next + 1)) || plain[next + 1] === ' ' ? next : null;
  const last = gaps.at(-1);
  const isAfterGap = last?.isSeparator === true && last.cell === cell - 1;
  let stop = next;
  while (stop - next <= total && readsAt(stop)) stop++;
  if (stop === next) return null;
  if (isWord(plain.charAt(stop))) return isAfterGap ? next : null;
  const count = tokens.length + stop - next;
  if (count > total) return null;
  // A piece that completes the value might also be the next word or number of the text.
  if (count < total || borders.includes(tokens.length)) return next;
  return isPieceOfValue(plain.slice(next, stop)) && stop >= end ? next : 'unclear';
}
