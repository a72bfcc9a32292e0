import type { Slot } from './candidate.ts';
import type { Finding } from '../types.ts';

/** A body laid against its form. */
export interface Laying {
  readonly slots: readonly Slot[];
  readonly findings: readonly Finding[];
}

/** The same, with how much of the text it took. */
export interface Layout {
  readonly slots: () => readonly Slot[];
  readonly findings: readonly Finding[];
  /** The cell after it. */
  readonly to: number;
  /** Characters, separators not counted, and those among them that belong to the alphabet. */
  readonly tokens: number;
  readonly readable: number;
}
