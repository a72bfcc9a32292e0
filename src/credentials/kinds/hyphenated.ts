import type { AlphabetId } from '../alphabets.ts';
import type { Part } from '../types.ts';

const names = ['group-1', 'group-2', 'group-3', 'group-4', 'group-5'] as const;

/**
 * Groups of one alphabet with a hyphen between them: `hyphenated('digits', 4, 4, 4)`.
 *
 * @param lengths characters of each group, five groups at most
 */
export const hyphenated = (alphabet: AlphabetId, ...lengths: readonly number[]): readonly Part[] =>
  names.slice(0, lengths.length).flatMap((name, i): Part[] => {
    const group = { name, alphabet, length: lengths[i] ?? 0 };
    return i === 0 ? [group] : [{ name: 'separator', literal: '-' }, group];
  });
