import { expect, test } from 'vitest';
import { readLexicon } from '../../src/search/engine/lexicon.ts';
import { packWords } from '../../src/search/word-list.ts';
import { repair } from '../../src/search/engine/repair.ts';

const lexicon = readLexicon({ words: packWords(['Kostet', 'Autorisierung']), intents: [] }, 'de');

test('a form of a word, misspelt, is that word', () => {
  expect(repair('autorsierungen', 'latin', lexicon)?.surface).toBe('Autorisierung');
});

test('a word that begins otherwise is another word, though its stem is near', () => {
  expect(repair('gepostet', 'latin', lexicon)).toBeUndefined();
});
