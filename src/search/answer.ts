import type { SearchLanguage } from './language.ts';

/** A stretch of text that answers the query, or does not. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

interface SectionAnswer {
  readonly url: string;
  readonly title: readonly Piece[];
}

export interface PageAnswer {
  readonly url: string;
  readonly title: readonly Piece[];
  /** Group of the page in the menu; empty if it stands in none. */
  readonly group: string;
  readonly excerpt: readonly Piece[];
  readonly sections: readonly SectionAnswer[];
  /** Words of the query that other pages have and this one lacks. */
  readonly lacks: readonly string[];
}

/** What the worker says to a query. */
export interface Answer {
  /** Number of pages found. */
  readonly total: number;
  /** The first of them, best first. */
  readonly pages: readonly PageAnswer[];
  /** Words that no page has. */
  readonly missing: readonly string[];
  /** Words that pages mention in passing. */
  readonly marginal: readonly string[];
  /** Words that were taken for misspelt ones. */
  readonly repaired: readonly { readonly typed: string; readonly meant: string }[];
}

/** A page that the empty dialog offers. */
export interface StartPage {
  readonly url: string;
  readonly title: string;
}

export type Request =
  | { readonly ask: 'start' }
  | { readonly ask: 'search'; readonly query: string; readonly limit: number };

/** Sent to the worker; the first message says which index it is for. */
export interface Envelope {
  readonly id: number;
  readonly folder: string;
  readonly language: SearchLanguage;
  readonly request: Request;
}

export type Reply =
  | { readonly id: number; readonly start: readonly StartPage[] }
  | { readonly id: number; readonly answer: Answer }
  /** The index could not be loaded, or it is damaged. */
  | { readonly id: number; readonly failed: true };
