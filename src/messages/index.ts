import type { CheckerWords } from './types.ts';
import { words as de } from './de.ts';
import { words as ja } from './ja.ts';

/** The words of the interactive parts by language, for what is rendered on the server. */
export const checkerWords: Readonly<Record<'de' | 'ja', CheckerWords>> = { de, ja };
