import { closedUp } from './reading/close-up.ts';
import { formsOf, isLiteral, rangeOf, readAs } from './forms.ts';
import { kinds } from './kinds/index.ts';
import type { KindId } from './kinds/index.ts';
import { alike } from './laying/literals.ts';
import { read } from './reading/reading.ts';
import type { Part } from './types.ts';

/** Whether a text is the beginning of a form, case and look-alikes aside. */
function begins(parts: readonly Part[], plain: string): boolean {
  let cell = 0;
  for (const part of parts) {
    if (isLiteral(part)) {
      for (const character of part.literal) {
        if (cell === plain.length) return true;
        if (!alike(character, plain.charAt(cell++))) return false;
      }
      continue;
    }
    const { min, max } = rangeOf(part);
    const from = cell;
    while (cell - from < max && cell < plain.length && readAs(part.alphabet, plain.charAt(cell)))
      cell++;
    if (cell === plain.length) return true;
    if (cell - from < min) return false;
  }
  return cell === plain.length;
}

/**
 * The kinds a text can still become when more is typed at its end. A text that is already right is
 * among them. Once a prefix stands whole, only its kind is.
 */
export function couldBecome(text: string): readonly KindId[] {
  const typed = read(text.slice(0, 4096))
    .plain.trim()
    // A telephone's keyboard adds a blank behind each dot.
    .replace(/(?<=\.)\s+/gu, '');
  const closed = closedUp(typed);
  const ids = Object.keys(kinds) as KindId[];
  const possible = ids.filter((id) =>
    formsOf(kinds[id]).some((parts) => begins(parts, typed) || begins(parts, closed)),
  );
  const prefixed = ids.filter((id) =>
    formsOf(kinds[id]).some(
      ([first]) =>
        first && isLiteral(first) && first.literal.length > 3 && closed.startsWith(first.literal),
    ),
  );
  const allowed = prefixed.length > 0 ? possible.filter((id) => prefixed.includes(id)) : possible;
  return allowed.filter((id) => id !== 'email' || typed.includes('@'));
}
