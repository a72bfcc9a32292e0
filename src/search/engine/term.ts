import type { IntentPart } from '../analysis/intents.ts';

/** One way to find a term: all these words of the index, or a page has only some of them. */
export interface Alternative {
  readonly keys: readonly string[];
  /** 1 for what was typed, less for a guess. */
  readonly quality: number;
  /** The key is the beginning of words. */
  readonly isPrefix?: true;
}

/** A word of the query. */
export interface Term {
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  /** The word that was looked for in the place of a misspelt one. */
  readonly repaired?: string;
  /** Says how one asks, not what about. */
  readonly isWeak: boolean;
  /** Of a kanji with an ending: its `verbKey`. */
  readonly verb?: string;
  /** Of a word that says what one wants to do or know: the keys of its intents, and their part. */
  readonly intents?: readonly string[];
  readonly part?: IntentPart;
}
