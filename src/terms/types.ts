import type { KindId } from '../credentials/kinds/index.ts';

/**
 * A name that somebody gives a thing: with the public sources that use it; this site's own word, where no
 * source has one; or a name that only the search knows (not met in a source, or misspelt).
 */
export type TermLabel =
  | { readonly text: string; readonly sources: readonly string[] }
  | { readonly text: string; readonly isOwnWord: true }
  | { readonly text: string; readonly searchOnly: true };

export type TermLanguage = 'ja' | 'de' | 'en';

/** A thing that sellers meet under several names. */
export interface Concept {
  /** Its names; the one this site uses comes first. `en` also holds the names in code. */
  readonly labels: Readonly<Record<TermLanguage, readonly [TermLabel, ...TermLabel[]]>>;
  /** What it is, in one sentence per language, each written by itself. */
  readonly definition: Readonly<Record<'ja' | 'de', string>>;
  /** The format behind it, if it is a value. */
  readonly kind?: KindId;
  /** The page that explains it, and the section there if it is not the page's subject. */
  readonly slug: string;
  readonly anchor?: string;
}
