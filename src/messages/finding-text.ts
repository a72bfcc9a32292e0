import type { Finding } from '../credentials/types.ts';
import { fill } from './fill.ts';
import type { ResultWords } from './types.ts';

/** A finding in the reader's language. */
export interface FindingText {
  readonly title: string;
  readonly advice: string;
}

/**
 * Says a finding in words: ids among its params become names, countries come from the platform.
 *
 * @param locale BCP 47 language of `words`, for the names of countries
 */
export function findingText(finding: Finding, words: ResultWords, locale: string): FindingText {
  const values = Object.fromEntries(
    Object.entries(finding.params).map(([name, value]) => [
      name,
      paramText(name, value, words, locale),
    ]),
  );
  const { title, advice } = words.findings[finding.id];
  return { title: fill(title, values), advice: fill(advice, values) };
}

type Table = Readonly<Record<string, string>>;

function paramText(
  name: string,
  value: number | string,
  words: ResultWords,
  locale: string,
): string {
  switch (name) {
    case 'kind':
      return words.kinds[value as keyof ResultWords['kinds']].name;
    case 'part':
      return (words.parts as Table)[value] ?? String(value);
    case 'charClass':
      return (words.charClasses as Table)[value] ?? String(value);
    case 'encoding':
      return (words.encodings as Table)[value] ?? String(value);
    case 'separator':
      return (words.separators as Table)[value] ?? String(value);
    case 'marketplace':
      return country(String(value), locale);
    default:
      return String(value);
  }
}

function country(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
