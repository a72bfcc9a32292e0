import type { AlphabetId } from '../alphabets.ts';
import { goesOnAt } from './blank-in-groups.ts';
import { beginsValue, endOfEllipsis } from './ends.ts';
import type { Said } from '../forms.ts';
import { readerAt } from './group-reader.ts';
import type { GroupForm } from './plans.ts';
import type { Reading } from '../reading/reading.ts';
import { roleOf } from './sign-in-groups.ts';
import type { Gap, Stream } from './stream.ts';

/** So many characters too many, and how many exactly says nothing more. */
const farTooMany = 64;
const endless = /[\w-]*/uy;

/** Collects a body of fixed groups from a cell on. Stops where the value can no longer go on. */
export function collect(reading: Reading, at: number, form: GroupForm, end: number): Stream {
  const reader = readerAt(reading, at, form, end);
  const { plain, total, readsAt, isToken } = reader;
  const { alphabet } = form;
  const tokens: (Said | null)[] = [];
  const cells: number[] = [];
  const gaps: Gap[] = [];
  const add = (cell: number, said: Said | null) => {
    tokens.push(said);
    cells.push(cell);
  };
  let cell = at;
  let cut = false;
  let unclear = false;
  while (cell < plain.length) {
    const character = plain.charAt(cell);
    if (isToken(character)) {
      if (alphabet === 'hex' && beginsValue(plain, cell)) break;
      add(cell, readsAt(cell));
      if (tokens.length > total + farTooMany) {
        endless.lastIndex = cell;
        endless.test(plain);
        cell = endless.lastIndex;
        break;
      }
    } else if (/\s/u.test(character)) {
      const next = goesOnAt(reader, { tokens, gaps }, cell);
      unclear = next === 'unclear';
      if (typeof next !== 'number') break;
      for (; cell < next; cell++) gaps.push({ cell, offset: tokens.length, isSeparator: false });
      continue;
    } else {
      const role = roleOf(reader, cell, tokens.length);
      cut = role === 'cut';
      if (cut) cell = Math.max(endOfEllipsis(plain, cell), endOfEllipsis(plain, cell + 1));
      if (cut || role === 'end') break;
      if (role === 'separator') gaps.push({ cell, offset: tokens.length, isSeparator: true });
      else add(cell, role === 'read' ? (readsAt(cell) ?? kanaVowel(character, alphabet)) : null);
    }
    cell++;
  }
  return { tokens, cells, gaps, to: cell, cut, unclear };
}

/** With the input method on, the keys a and e give kana. */
function kanaVowel(character: string, alphabet: AlphabetId): Said | null {
  if (alphabet !== 'hex') return null;
  const to = { あ: 'a', ア: 'a', え: 'e', エ: 'e' }[character];
  return to === undefined ? null : { to, slip: 'kana-vowel' };
}
