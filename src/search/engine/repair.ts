import { editDistance, foldKana, foldLatin } from '../../text/index.ts';
import { latinKey } from '../analysis/latin-words.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** A misspelt word in the forms in which it is compared. */
interface Misspelt {
  readonly word: string;
  readonly folded: string;
  readonly key: string;
}

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
  const misspelt = {
    word,
    folded: foldLatin(word),
    key: script === 'katakana' ? foldKana(word) : latinKey(word, lexicon.language),
  };
  let best: Entry | undefined;
  let least = allowed + 1;
  for (const entry of lexicon.entries.values()) {
    if (entry.script !== script || least === 1) continue;
    const distance = distanceBetween(misspelt, entry, least - 1);
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

/** A shorter stem is too near to others. */
const shortestStem = 4;

/** Distance in mistakes, or anything above `limit`. */
function distanceBetween({ word, folded, key }: Misspelt, entry: Entry, limit: number): number {
  if (entry.script === 'kanji') {
    // A wrong kanji, not a missing one: 出品社 for 出品者.
    return entry.key.length === word.length ? editDistance(word, entry.key, limit) : Infinity;
  }
  const surface = entry.surface.toLowerCase();
  // People know how a word begins; two mistakes and another beginning make another word.
  const most = surface.startsWith(word.slice(0, 1)) ? limit : Math.min(limit, 1);
  const distances = [editDistance(word, surface, most)];
  if (entry.script === 'latin') distances.push(editDistance(folded, foldLatin(surface), most));
  // Another form of the word, misspelt: the mistake is in its stem.
  const isSameBeginning = key.startsWith(entry.key.slice(0, 1));
  if (key.length >= shortestStem && isSameBeginning && most > 0 && word.length >= 7) {
    const ofStem = editDistance(key, entry.key, 1);
    if (ofStem <= 1) distances.push(Math.max(1, ofStem));
  }
  const least = Math.min(...distances);
  return least > most ? Infinity : least;
}
