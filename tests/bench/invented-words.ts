import type { Language } from '../search/queries.ts';

const syllables = {
  ja: [...'カキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモラリルレロ'],
  de: 'ba be bi bo bu da de di do du fa fe ga ge ka ke la le ma me na ne ra re sa se ta te'.split(
    ' ',
  ),
};

/** One of a few thousand words that no language has. */
export function inventedWord(language: Language, random: () => number): string {
  const parts = syllables[language];
  return Array.from({ length: 4 }, (_, at) =>
    at < 2
      ? (parts[Math.floor(random() * parts.length)] ?? '')
      : (parts[Math.floor(random() * 3)] ?? ''),
  ).join('');
}

/** The same numbers in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
