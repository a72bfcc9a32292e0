import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import { mwsToken } from './support.ts';

const languages = ['ja', 'de'] as const;
const prose = (language: string): string =>
  readFileSync(new URL(`fixtures/prose.${language}.txt`, import.meta.url), 'utf8');

describe.for(languages)('a shop diary in %s', (language) => {
  const text = prose(language);
  const paragraphs = text.split(/\n+/u).filter((paragraph) => paragraph !== '');

  test('is long enough to meet what prose holds', () => {
    expect(Buffer.byteLength(text)).toBeGreaterThan(20_000);
  });

  test('holds no credential', () => {
    expect(inspect(text).finds).toEqual([]);
  });

  test('holds none paragraph by paragraph', () => {
    for (const paragraph of paragraphs) expect(inspect(paragraph).finds).toEqual([]);
  });

  test('holds none word by word', () => {
    const found = text.split(/[\s、。「」（）]+/u).filter((word) => inspect(word).finds.length > 0);
    expect(found).toEqual([]);
  });

  test('hides no token that stands in it', () => {
    const half = text.length / 2;
    const { finds } = inspect(`${text.slice(0, half)} ${mwsToken} ${text.slice(half)}`);
    expect(finds.map(({ kind }) => kind)).toEqual(['mws-auth-token']);
  });
});
