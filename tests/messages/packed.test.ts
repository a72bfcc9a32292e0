import { describe, expect, test } from 'vitest';
import { findings } from '../../src/credentials/findings.ts';
import { kinds } from '../../src/credentials/kinds/index.ts';
import { checkerWords } from '../../src/messages/index.ts';
import { packWords, unpackWords } from '../../src/messages/packed.ts';

const known = { kinds: Object.keys(kinds), findings: Object.keys(findings) };

describe.for(['ja', 'de'] as const)('the words that travel to the browser (%s)', (locale) => {
  const words = checkerWords[locale];

  test('arrive whole, without what the page says itself', () => {
    const { form, ...result } = words;
    const packed = packWords(words, known);
    expect(unpackWords(packed, known)).toEqual(result);
    for (const text of Object.values(form)) expect(packed.split('\n')).not.toContain(text);
  });

  test('are refused when a message has two lines', () => {
    const broken = { ...words, separators: { ...words.separators, dot: 'a\nb' } };
    expect(() => packWords(broken, known)).toThrow('must be one line');
  });

  test('are refused when a known kind has none', () => {
    const more = { ...known, kinds: [...known.kinds, 'new-kind'] };
    expect(() => packWords(words, more)).toThrow('"kinds" lack a key');
  });
});
