import type { AlphabetId } from './alphabets.ts';
import type { FindingId } from './findings.ts';
import type { KindId } from './kinds/index.ts';

/** Half-open range, in code points of the text exactly as pasted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type State = 'well-formed' | 'mendable' | 'damaged';
export type Certainty = 'certain' | 'looks-like';
export type Secrecy = 'public' | 'sensitive' | 'secret';
export type Severity = 'error' | 'warning' | 'note';

export type PartName =
  | 'prefix'
  | 'separator'
  | 'body'
  | 'group-1'
  | 'group-2'
  | 'group-3'
  | 'group-4'
  | 'group-5'
  | 'account'
  | 'name'
  | 'number'
  | 'header'
  | 'payload'
  | 'signature'
  | 'domain';

/** A fixed piece of a value, written exactly so. */
export interface LiteralPart {
  readonly name: PartName;
  readonly literal: string;
}

/** A run of characters of one alphabet: of one length, or between two. */
export interface RunPart {
  readonly name: PartName;
  readonly alphabet: AlphabetId;
  readonly length?: number;
  readonly min?: number;
  readonly max?: number;
  /** Lengths met in practice; others are accepted with a warning. */
  readonly usual?: readonly [min: number, max: number];
}

export type Part = LiteralPart | RunPart;

/** What a value of one kind looks like, and who may see it. */
export interface Kind {
  readonly id: string;
  readonly parts: readonly Part[];
  /** Further forms of the same kind, older ones included. */
  readonly otherForms?: readonly (readonly Part[])[];
  /** Without a digit it is a word, not a value. */
  readonly needsDigit?: true;
  /** Without capitals and small letters mixed it is a word or another value. */
  readonly needsMixedCase?: true;
  readonly secrecy: Secrecy;
}

export interface Source {
  readonly url: string;
  /** The day the page was last seen, ISO 8601. */
  readonly seen: string;
}

export interface Counterexample {
  readonly text: string;
  /** The finding the checker must give, on a find or on the whole text. */
  readonly finding: FindingId;
}

/** What a kind's description rests on; kept apart from `Kind`, so that browsers do not load it. */
export interface Evidence {
  readonly sources: readonly Source[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly Counterexample[];
}

/**
 * One statement about a text. Holds ids, numbers and spans; never a character of the pasted text,
 * nor of the repair.
 */
export interface Finding {
  readonly id: FindingId;
  /** Numbers, and ids out of closed tables only. */
  readonly params: Readonly<Record<string, number | string>>;
  readonly spans: readonly Span[];
}

export interface Find {
  readonly kind: KindId;
  readonly state: State;
  /** `certain` by prefix or closed list, `looks-like` by shape alone. */
  readonly certainty: Certainty;
  readonly span: Span;
  readonly findings: readonly Finding[];
}

export interface Inspection {
  /** Code points in the text. */
  readonly length: number;
  /** Most sensitive first, then by place. */
  readonly finds: readonly Find[];
  /** Statements on the whole text. */
  readonly findings: readonly Finding[];
}

export type CellState = 'right' | 'mended' | 'wrong' | 'missing' | 'extra';

/** One box of the read-back: a place in the pasted text, never its character. */
export interface Cell {
  readonly source: Span | null;
  readonly state: CellState;
}

export interface Group {
  readonly part: PartName;
  readonly cells: readonly Cell[];
}
