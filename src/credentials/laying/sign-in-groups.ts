import { isWord } from '../ascii.ts';
import { endOfEllipsis, european, letter, mask } from './ends.ts';
import type { GroupReader } from './group-reader.ts';

/**
 * What a sign is among groups: a character that says something, one that says nothing, a separator,
 * the mark of a cut, or no part of them.
 */
type Role = 'read' | 'foreign' | 'separator' | 'cut' | 'end';

const closer = /["'`()[\]{}<>\s]/u;

/**
 * What stands at a cell that is no letter or digit and no white space.
 *
 * @param count how many characters stand before it
 */
export function roleOf(
  { plain, borders, total, isToken }: GroupReader,
  cell: number,
  count: number,
): Role {
  const character = plain.charAt(cell);
  const [before, next] = [plain.charAt(cell - 1), plain.charAt(cell + 1)];
  const isIncomplete = count < total;
  const isAtBorder = borders.includes(count);
  if (endOfEllipsis(plain, cell) > 0) return isIncomplete || isWord(before) ? 'cut' : 'end';
  if (character === '|' && isIncomplete && isWord(next) && isWord(before) && !isAtBorder)
    return 'read';
  if (
    mask.test(character) &&
    isIncomplete &&
    (plain.startsWith(character.repeat(3), cell) || before === character)
  )
    return 'foreign';
  if (character === '-' || character === '_') {
    if (isIncomplete && endOfEllipsis(plain, cell + 1) > 0) return 'cut';
    // Lines are also broken after a hyphen, and hyphens doubled.
    const goesOn =
      isWord(next) ||
      (isIncomplete &&
        (mask.test(next) ||
          (letter.test(next) && isWord(plain.charAt(cell + 2))) ||
          /^[-_]*[ \n]?[-\w]/u.test(plain.slice(cell + 1, cell + 6)) ||
          isWithin(plain, cell + 1, total - count)));
    return goesOn ? 'separator' : 'end';
  }
  if (isIncomplete && isWord(next) && !closer.test(character) && character < '\u007f')
    return character === '.' || count === 0 || isAtBorder ? 'separator' : 'foreign';
  if (isIncomplete && letter.test(character) && (isWord(next) || next === '-') && count > 0)
    return isAtBorder && isWord(before) ? 'separator' : 'read';
  const isForeign =
    (european.test(character) && isToken(before)) ||
    (count > 0 && isWithin(plain, cell, total - count));
  return isForeign ? 'foreign' : 'end';
}

const stretch = /\S{0,60}/uy;

/** Whether a sign stands in a value rather than behind it: as much follows as the value still lacks. */
function isWithin(plain: string, cell: number, lacking: number): boolean {
  stretch.lastIndex = cell;
  const rest = stretch.exec(plain)?.[0] ?? '';
  const signs = rest.replace(/[\w-]/gu, '').length;
  const characters = rest.replace(/-/gu, '').length;
  return signs < 4 && Math.abs(characters - lacking) < 2 && /^.-?\w/u.test(rest);
}
