import { lengthOf } from '../credentials/forms.ts';
import type { Part } from '../credentials/types.ts';

/** A piece of a drawn value: fixed characters, or boxes for those that differ from value to value. */
export interface FormatGroup {
  readonly isFixed: boolean;
  readonly characters: readonly string[];
}

/**
 * Cuts a sample into the parts of its kind, for drawing.
 *
 * @param sample a value of the kind; at most one part of the kind has no fixed length
 */
export function formatGroups(parts: readonly Part[], sample: string): readonly FormatGroup[] {
  const characters = Array.from(sample);
  const fixed = parts.reduce((sum, part) => sum + (partLength(part) ?? 0), 0);
  let at = 0;
  return parts.map((part) => {
    const length = partLength(part) ?? characters.length - fixed;
    const group = { isFixed: 'literal' in part, characters: characters.slice(at, at + length) };
    at += length;
    return group;
  });
}

function partLength(part: Part): number | undefined {
  return 'literal' in part ? part.literal.length : part.length;
}

/** Shortest and longest value met in practice, in characters; the same as documented where no other is known. */
export function usualLength(parts: readonly Part[]): { min: number; max: number } {
  return lengthOf(
    parts.map((part) =>
      'usual' in part ? { ...part, min: part.usual[0], max: part.usual[1] } : part,
    ),
  );
}
