import { twins } from '../characters.ts';
import type { Mark } from '../characters.ts';

/** What a code point is read as: its character, or nothing where it is hidden. */
export interface Fold {
  readonly to: string;
  readonly mark: Mark | null;
}

const folds = new Map<string, Fold>();
for (const mark of Object.keys(twins) as (keyof typeof twins)[]) {
  const [from, to] = twins[mark];
  [...from].forEach((character, i) => folds.set(character, { to: to[i] ?? to, mark }));
}
for (const character of '\n\r\v\f\u0085\u2028\u2029')
  folds.set(character, { to: '\n', mark: null });
folds.set('\t', { to: '\t', mark: null });

const blank = /^\p{Zs}/u;
// Default-ignorable code points, fillers and controls: nothing of them is seen.
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u;
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}\u3099\u309A\uFF9E\uFF9F]/u;
const digitZeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50];

function markOfInvisible(code: number): Mark {
  if (code === 0xad) return 'soft-hyphen';
  if (code < 0xa0) return 'control-character';
  if ([0x61c, 0x200e, 0x200f].includes(code) || (code > 0x2029 && code < 0x202f)) {
    return 'direction-mark';
  }
  return code > 0x2065 && code < 0x206a ? 'direction-mark' : 'zero-width';
}

/**
 * Reads one code point: widths and twins folded, each kind of white space one character. U+FFFD
 * stands for what has no reading. The mark says what was undone; null where nothing was.
 */
export function fold(character: string): Fold {
  const known = folds.get(character);
  if (known) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xff00 && code < 0xff5f) {
    return { to: String.fromCharCode(code - 0xfee0), mark: 'full-width' };
  }
  if (code > 0x3400 && code < 0xa000) return { to: character, mark: null };
  if (blank.test(character)) return { to: ' ', mark: null };
  if (invisible.test(character)) return { to: '', mark: markOfInvisible(code) };
  if (kana.test(character)) {
    // Voice marks are dropped on both sides of a comparison: half-width kana carry them apart.
    const base = character.normalize('NFKD').charAt(0);
    const folded: Fold = /[\u3099\u309A ]/u.test(base)
      ? { to: '', mark: 'zero-width' }
      : { to: base, mark: null };
    folds.set(character, folded);
    return folded;
  }
  if (code > 0x1d3ff && code < 0x1d800) {
    const letter = character.normalize('NFKC');
    return /^\w$/u.test(letter)
      ? { to: letter, mark: 'mathematical' }
      : { to: '\uFFFD', mark: null };
  }
  const zero = digitZeros.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return { to: String(code - zero), mark: 'other-digit' };
  return { to: code > 0xffff ? '\uFFFD' : character, mark: null };
}
