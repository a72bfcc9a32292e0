import { partsOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Alternative, Term } from './term.ts';

/** What the parts of a word are worth: beside the word itself, and in its place. */
export const partsBesides = 0.5;
const partsAlone = 0.9;

/** A word that pages have, or the parts of one that they have not; nothing if they have neither. */
export function wholeOrParts(
  typed: string,
  key: string,
  weak: boolean,
  lexicon: Lexicon,
): readonly Term[] {
  const parts = partsOf(typed, lexicon) ?? [];
  if (!lexicon.entries.has(key)) {
    return parts.map((part) => ({
      typed,
      alternatives: [{ keys: [part], quality: partsAlone }],
      isWeak: weak,
    }));
  }
  const ofParts = parts.length > 0 ? [{ keys: parts, quality: partsBesides }] : [];
  return [{ typed, alternatives: [{ keys: [key], quality: 1 }, ...ofParts], isWeak: weak }];
}

/** The last part of compounds whose parts no page has by themselves. */
export function endingOf(key: string, lexicon: Lexicon): readonly Alternative[] {
  if (key.length < 3) return [];
  const ending = [...lexicon.entries.keys()].filter((known) => known.endsWith(key));
  return ending.slice(0, mostEndings).map((known) => ({ keys: [known], quality: 0.7 }));
}

const mostEndings = 4;
