import type { SearchLanguage } from '../language.ts';

/** What the search says. `{…}` stands for a number or a word. */
export interface SearchWords {
  readonly label: string;
  readonly close: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly mostNeeded: string;
  readonly results: string;
  readonly one: string;
  /** `{count}` is the number of pages. */
  readonly many: string;
  readonly more: string;
  /** Leads from the dialog to the page of its own. */
  readonly allResults: string;
  /** `{typed}` was taken for `{meant}`. */
  readonly repaired: string;
  /** `{words}`: words that no page has. */
  readonly missing: string;
  /** `{words}`: words that pages mention in passing. */
  readonly marginal: string;
  /** `{words}`: words that this page lacks. */
  readonly lacks: string;
  readonly between: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly scope: string;
  readonly glossary: string;
  readonly labelFinder: string;
  readonly failed: string;
  readonly allPages: string;
  /** `{name}` is the kind of value. */
  readonly credential: string;
  readonly credentialHelp: string;
  readonly toChecker: string;
  readonly pageTitle: string;
  readonly noScript: string;
}

const load = {
  ja: () => import('./words-ja.ts'),
  de: () => import('./words-de.ts'),
};

/** Fetches the words of one language. */
export async function loadWords(language: SearchLanguage): Promise<SearchWords> {
  return (await load[language]()).words;
}
