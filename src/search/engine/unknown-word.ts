import { foldKana } from '../../text/index.ts';
import { latinKey } from '../analysis/latin-words.ts';
import type { Lexicon } from './lexicon.ts';
import { repair } from './repair.ts';
import type { Term } from './term.ts';

/** A word no page has: a misspelt one, or one that begins or ends with a known word. */
export function repairedOrPartial(
  typed: string,
  script: 'latin' | 'katakana',
  weak: boolean,
  lexicon: Lexicon,
): readonly Term[] {
  const repaired = repairedTerm(typed, script, weak, lexicon);
  if (repaired.repaired !== undefined) return [repaired];
  for (let length = typed.length - 3; length >= shortestPart[script]; length--) {
    const pieces = [
      [typed.slice(0, length), typed.slice(length)],
      [typed.slice(-length), typed.slice(0, -length)],
    ] as const;
    for (const [piece, rest] of pieces) {
      const key = script === 'latin' ? latinKey(piece, lexicon.language) : foldKana(piece);
      if (!lexicon.entries.has(key) || /^[ァィゥェォャュョッー]/u.test(rest)) continue;
      const known = { typed: piece, alternatives: [{ keys: [key], quality: 0.8 }], isWeak: weak };
      return [known, { typed: rest, alternatives: [], isWeak: weak }];
    }
  }
  return [repaired];
}

/** A shorter beginning of an unknown word is chance. */
const shortestPart = { latin: 6, katakana: 3 };

/** A word no page has, as the one that was meant, or as it is: then nothing finds it. */
export function repairedTerm(
  typed: string,
  script: 'latin' | 'katakana' | 'kanji',
  weak: boolean,
  lexicon: Lexicon,
): Term {
  const meant = repair(typed, script, lexicon);
  if (!meant) return { typed, alternatives: [], isWeak: weak };
  const alternatives = [{ keys: [meant.key], quality: 0.9 }];
  return { typed, alternatives, isWeak: weak, repaired: meant.surface };
}
