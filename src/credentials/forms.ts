import { alphabets } from './alphabets.ts';
import type { AlphabetId } from './alphabets.ts';
import type { Kind, LiteralPart, Part, RunPart } from './types.ts';

export const isLiteral = (part: Part): part is LiteralPart => 'literal' in part;

export const isRun = (part: Part): part is RunPart => !isLiteral(part);

/** Every form of a kind, the current one first. */
export const formsOf = (kind: Kind): readonly (readonly Part[])[] => [
  kind.parts,
  ...(kind.otherForms ?? []),
];

/** The shortest and longest a run may be. */
export const rangeOf = (run: RunPart): { min: number; max: number } => ({
  min: run.length ?? run.min ?? 0,
  max: run.length ?? run.max ?? Infinity,
});

/** The shortest and longest a form may be, in characters: `{ min: 45, max: 45 }` for an MWS token. */
export function lengthOf(parts: readonly Part[]): { min: number; max: number } {
  let min = 0;
  let max = 0;
  for (const part of parts) {
    const range = isLiteral(part)
      ? { min: part.literal.length, max: part.literal.length }
      : rangeOf(part);
    min += range.min;
    max += range.max;
  }
  return { min, max };
}

/** The regular expression of a form. */
export function patternOf(parts: readonly Part[]): string {
  const pieces = parts.map((part) => {
    if (isLiteral(part)) return part.literal.replace(/[.|\\/]/gu, '\\$&');
    const { min, max } = rangeOf(part);
    return `[${alphabets[part.alphabet].characters}]{${min === max ? min : `${min},${max}`}}`;
  });
  return pieces.join('');
}

const compiled = new Map<readonly Part[], RegExp>();

/** Whether a value is right to the letter. */
export function matches(parts: readonly Part[], value: string): boolean {
  const pattern = compiled.get(parts) ?? new RegExp(`^${patternOf(parts)}$`, 'u');
  compiled.set(parts, pattern);
  return pattern.test(value);
}

const members = new Map<AlphabetId, Uint8Array>();

/** Whether an ASCII character belongs to an alphabet as it stands. */
export function belongs(alphabet: AlphabetId, character: string): boolean {
  let set = members.get(alphabet);
  if (!set) {
    const pattern = new RegExp(`[${alphabets[alphabet].characters}]`, 'u');
    set = Uint8Array.from({ length: 128 }, (_, code) =>
      pattern.test(String.fromCharCode(code)) ? 1 : 0,
    );
    members.set(alphabet, set);
  }
  return set[character.charCodeAt(0)] === 1;
}

// Letters the alphabet does not have and that stand for one digit only. B is b where all are capitals; g, q
// and the rest have several readings; small i, s and z lie beside other keys than the digit's.
const digitTwins = { O: '0', o: '0', l: '1', I: '1', '|': '1', S: '5', Z: '2' };
const misread: Partial<Record<AlphabetId, Readonly<Record<string, string>>>> = {
  hex: digitTwins,
  digits: digitTwins,
};

export type Slip = 'none' | 'case' | 'misread' | 'kana-vowel';

/** What a character says in an alphabet. */
export interface Said {
  readonly to: string;
  readonly slip: Slip;
}

function say(alphabet: AlphabetId, character: string): Said | null {
  if (belongs(alphabet, character)) return { to: character, slip: 'none' };
  const { letters } = alphabets[alphabet];
  if (letters === 'lower' || letters === 'upper') {
    const other = letters === 'lower' ? character.toLowerCase() : character.toUpperCase();
    if (belongs(alphabet, other)) return { to: other, slip: 'case' };
  }
  const to = misread[alphabet]?.[character];
  return to === undefined ? null : { to, slip: 'misread' };
}

const said = new Map<AlphabetId, readonly (Said | null)[]>();

/** What a character says in an alphabet, or null when it has no reading or more than one. */
export function readAs(alphabet: AlphabetId, character: string): Said | null {
  let table = said.get(alphabet);
  if (!table) {
    table = Array.from({ length: 128 }, (_, code) => say(alphabet, String.fromCharCode(code)));
    said.set(alphabet, table);
  }
  return table[character.charCodeAt(0)] ?? null;
}
