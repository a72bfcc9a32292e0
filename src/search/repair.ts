import { editDistance, foldLatin } from '../text/index.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/**
 * The word that was meant by a word which no page has.
 *
 * Short words are left alone: 旅行 is no misspelt 移行, and Post is no misspelt Host.
 *
 * @param word folded by `foldWidth`
 */
export function repair(word: string, script: Entry['script'], lexicon: Lexicon): Entry | undefined {
  const allowed = mistakesAllowed(word, script);
  if (allowed === 0) return undefined;
  let best: Entry | undefined;
  let least = allowed + 1;
  for (const entry of lexicon.entries.values()) {
    if (entry.script !== script || least === 1) continue;
    const distance = distanceBetween(word, entry, least - 1);
    if (distance < least) {
      least = distance;
      best = entry;
    }
  }
  return best;
}

function mistakesAllowed(word: string, script: Entry['script']): number {
  if (script === 'kanji') return word.length >= 3 ? 1 : 0;
  if (/\d/u.test(word)) return 0;
  if (script === 'katakana') return word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
  return word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
}

function distanceBetween(word: string, entry: Entry, limit: number): number {
  if (entry.script === 'kanji') {
    // A wrong kanji, not a missing one: 出品社 for 出品者.
    return entry.key.length === word.length ? editDistance(word, entry.key, limit) : limit + 1;
  }
  const surface = entry.surface.toLowerCase();
  // People know how a word begins; two mistakes and another beginning make another word.
  const isSameStart = surface.startsWith(word.slice(0, 1));
  const strict = isSameStart ? limit : Math.min(limit, 1);
  if (Math.abs(surface.length - word.length) > strict + 2) return limit + 1;
  const distance = Math.min(
    editDistance(word, surface, strict),
    entry.script === 'latin' ? editDistance(foldLatin(word), foldLatin(surface), strict) : Infinity,
  );
  return distance > strict ? limit + 1 : distance;
}
