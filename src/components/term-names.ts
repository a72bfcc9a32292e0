import type { Locale } from '../locales.ts';
import { meaningsOf } from '../terms/ambiguous.ts';
import type { TermId } from '../terms/index.ts';
import { termIds, terms } from '../terms/index.ts';
import type { TermLabel, TermLanguage } from '../terms/types.ts';
import { valueTerms } from '../terms/values.ts';

/** Names that pages show; the others only feed the search. */
export function shownNames(id: TermId, language: TermLanguage): readonly string[] {
  return terms[id].labels[language].filter(isShown).map(({ text }) => text);
}

/** The name that the site uses. */
export function preferredName(id: TermId, language: TermLanguage): string {
  return terms[id].labels[language][0].text;
}

const isShown = (label: TermLabel): boolean => !('searchOnly' in label);

export interface FieldName {
  readonly text: string;
  readonly lang: TermLanguage;
  /** The values it can mean; more than one where the name alone decides nothing. */
  readonly meanings: readonly TermId[];
}

const isValue = (id: TermId): boolean => id in valueTerms;

/** Names of values that a field of a tool can carry, for readers of a language: their own, then English and code. */
export function fieldNames(locale: Locale): readonly FieldName[] {
  const byText = new Map<string, FieldName>();
  for (const lang of [locale, 'en'] as const) {
    for (const id of termIds.filter(isValue)) {
      for (const text of shownNames(id, lang)) {
        const key = text.toLowerCase();
        if (byText.has(key)) continue;
        byText.set(key, { text, lang, meanings: meaningsOf(text).filter(isValue) });
      }
    }
  }
  return [...byText.values()];
}

/** Address of the page, or the section, that explains a concept. */
export function termPath(id: TermId, locale: Locale): string {
  const { slug, anchor } = terms[id];
  return `/${locale}/${slug}/${anchor ? `#${anchor}` : ''}`;
}
