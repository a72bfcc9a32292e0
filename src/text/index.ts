/**
 * Folding of what people type, so that one name is one name however it is written. Pure functions
 * from text to text; the search and the label finder share them.
 */
export { editDistance } from './edit-distance.ts';
export { foldKana } from './kana.ts';
export { foldLatin } from './latin.ts';
export { nameKey } from './name-key.ts';
export { foldDashes, foldWidth } from './width.ts';
