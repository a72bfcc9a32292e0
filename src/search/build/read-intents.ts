import { foldKana } from '../../text/index.ts';
import { kanjiWords } from './kanji-words.ts';
import { intentKey } from '../analysis/intent-key.ts';
import { intents } from '../analysis/intents.ts';
import type { IntentPart } from '../analysis/intents.ts';
import { isVerb, skeleton, verbKey } from '../analysis/kanji.ts';
import type { SearchLanguage } from '../language.ts';
import { latinKey } from '../analysis/latin-words.ts';
import type { Word } from '../analysis/latin-words.ts';
import { isWeak } from '../analysis/stop-words.ts';

interface IntentWord extends Word {
  /** It also says how one asks. */
  readonly isWeak: boolean;
}

/** An intent with its words in one language. */
export interface ReadIntent {
  readonly id: string;
  readonly part: IntentPart;
  readonly slug: string | undefined;
  readonly words: readonly IntentWord[];
}

/** The intents in one language. */
export async function readIntents(language: SearchLanguage): Promise<readonly ReadIntent[]> {
  return Promise.all(
    Object.entries(intents).map(async ([id, intent]) => ({
      id,
      part: intent.part,
      slug: 'slug' in intent ? intent.slug : undefined,
      words: await Promise.all(
        intent[language].split(' ').map(async (word) => ({
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

/** Keys of the intents that a text names, given the keys of its words. How one asks names none. */
export function intentsIn(
  keys: ReadonlySet<string>,
  table: readonly ReadIntent[],
): ReadonlySet<string> {
  const named = table.filter(({ words }) =>
    words.some(
      (word) =>
        !word.isWeak &&
        keys.has(word.key) &&
        !hasOtherIntent(word, table) &&
        !isShared(word, table),
    ),
  );
  return new Set(named.map(({ id }) => intentKey(id)));
}

/** Without its ending a verb may be another: 切れる and 切る. */
function hasOtherIntent({ key, surface }: Word, table: readonly ReadIntent[]): boolean {
  const same = table.flatMap(({ words }) => words).filter((word) => word.key === key);
  return isVerb(surface) && same.some((word) => verbKey(word.surface) !== verbKey(surface));
}

/** A word for several intents does not say which of them a page serves. */
function isShared({ key }: Word, table: readonly ReadIntent[]): boolean {
  return table.filter(({ words }) => words.some((word) => word.key === key)).length > 1;
}

/** Keys of the intents that a page is the subject of. */
export function intentsOf(slug: string, table: readonly ReadIntent[]): ReadonlySet<string> {
  return new Set(table.filter((intent) => intent.slug === slug).map(({ id }) => intentKey(id)));
}
