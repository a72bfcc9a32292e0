import type { IntentPart } from './analysis/intents.ts';

/** What the browser gets of a page: written at build time, read by the worker. */
export interface PageData {
  readonly title: string;
  readonly group: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
}

/** The words of the index and what the worker must know before it loads any page. */
export interface LexiconData {
  /** Number of pages in the index. */
  readonly pages: number;
  /** Words by importance of the page parts they stand in: `surface` or `surface/reading`, packed by `packWords`. */
  readonly words: string;
  /** What readers want to do or know, with its words in the form of `words`. */
  readonly intents: readonly (readonly [id: string, part: IntentPart, words: string])[];
  /** Pages for the empty dialog: address within the site and title. */
  readonly start: readonly (readonly [url: string, title: string])[];
}

/** Stands behind every word in the index: no word is the beginning of another any more. */
export const wordEnd = 'ǃ';

/** Fields of a page in the index; the names are short because the index repeats them. */
export const fields = {
  name: 'n',
  label: 'l',
  sectionName: 'm',
  title: 't',
  keyword: 'k',
  synonym: 's',
  intent: 'd',
  heading: 'h',
} as const;
