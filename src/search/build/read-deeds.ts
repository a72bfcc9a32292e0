import { foldKana } from '../../text/index.ts';
import { kanjiWords } from './kanji-words.ts';
import { deedKey } from '../analysis/deed-key.ts';
import { deeds } from '../analysis/deeds.ts';
import type { DeedPart } from '../analysis/deeds.ts';
import { isVerb, skeleton, verbKey } from '../analysis/kanji.ts';
import type { SearchLanguage } from '../language.ts';
import { latinKey } from '../analysis/latin-words.ts';
import type { Word } from '../analysis/latin-words.ts';
import { isWeak } from '../analysis/stop-words.ts';

interface DeedWord extends Word {
  /** It also says how one asks. */
  readonly isWeak: boolean;
}

/** A deed with its words in one language. */
export interface ReadDeed {
  readonly id: string;
  readonly part: DeedPart;
  readonly slug: string | undefined;
  readonly words: readonly DeedWord[];
}

/** The deeds in one language. */
export async function readDeeds(language: SearchLanguage): Promise<readonly ReadDeed[]> {
  return Promise.all(
    Object.entries(deeds).map(async ([id, deed]) => ({
      id,
      part: deed.part,
      slug: 'slug' in deed ? deed.slug : undefined,
      words: await Promise.all(
        deed[language].split(' ').map(async (word) => ({
          ...(await wholeWord(word, language)),
          isWeak: isWeak(word, language),
        })),
      ),
    })),
  );
}

/** A word by its own key alone: 再認証 is no 認証. */
async function wholeWord(word: string, language: SearchLanguage): Promise<Word> {
  if (/\p{Script=Han}/u.test(word)) {
    const key = skeleton(word);
    // One kanji and its ending: 切れる is not 切る.
    if (isVerb(word)) return { key, surface: word };
    const known = (await kanjiWords(word)).find((read) => read.key === key);
    return known ?? { key, surface: word.replace(/\p{Script=Hiragana}+$/u, '') };
  }
  const isKana = /[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word);
  const surface = word.replaceAll('-', '');
  return { key: isKana ? foldKana(word) : latinKey(surface, language), surface };
}

/** Keys of the deeds that a text names, given the keys of its words. How one asks names none. */
export function deedsIn(
  keys: ReadonlySet<string>,
  table: readonly ReadDeed[],
): ReadonlySet<string> {
  const named = table.filter(({ words }) =>
    words.some(
      (word) =>
        !word.isWeak && keys.has(word.key) && !hasOtherDeed(word, table) && !isShared(word, table),
    ),
  );
  return new Set(named.map(({ id }) => deedKey(id)));
}

/** Without its ending a verb may be another: 切れる and 切る. */
function hasOtherDeed({ key, surface }: Word, table: readonly ReadDeed[]): boolean {
  const same = table.flatMap(({ words }) => words).filter((word) => word.key === key);
  return isVerb(surface) && same.some((word) => verbKey(word.surface) !== verbKey(surface));
}

/** A word for several deeds does not say which of them a page does. */
function isShared({ key }: Word, table: readonly ReadDeed[]): boolean {
  return table.filter(({ words }) => words.some((word) => word.key === key)).length > 1;
}

/** Keys of the deeds that a page is the subject of. */
export function deedsOf(slug: string, table: readonly ReadDeed[]): ReadonlySet<string> {
  return new Set(table.filter((deed) => deed.slug === slug).map(({ id }) => deedKey(id)));
}
