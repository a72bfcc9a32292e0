import type { Finding } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import { colonOf } from '../colon.ts';
import { stretch } from './stretch.ts';

const mostShown = 8;

/**
 * Shows the wrong characters of a finding, taken from the field: in a box, and with the code point
 * for those that cannot be seen or told apart.
 */
export function spellCharacter(
  { spans }: Finding,
  text: string,
  locale: string,
): readonly (Node | string)[] {
  const shown = spans
    .slice(0, mostShown)
    .flatMap(({ start, end }) => stretch(text, { start, end: Math.min(end, start + mostShown) }))
    .slice(0, mostShown);
  const colon = colonOf(locale);
  return shown.flatMap((character, index) => {
    const code = element('code', { translate: false }, /\s/u.test(character) ? '␣' : character);
    code.classList.add('notranslate');
    const codePoint = character.codePointAt(0) ?? 0;
    const name =
      codePoint > 0x7e ? ` U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` : '';
    return [index === 0 ? colon : ' ', code, name];
  });
}
