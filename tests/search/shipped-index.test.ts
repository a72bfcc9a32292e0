import { decode, encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { unpacked } from '../../src/search/build/packed-file.ts';
import { pagefindFiles } from '../../src/search/build/pagefind-files.ts';
import { withoutPlaces } from '../../src/search/build/places.ts';
import type { PageText } from '../../src/search/build/read-page.ts';
import type { IndexFile } from '../../src/search/build/shipped-files.ts';

const pageText = (text: string): PageText => ({
  title: 'Token',
  description: '',
  group: '',
  name: 'Token',
  keywords: [],
  sections: [{ id: 'a', title: '', text }],
});

type Chunk = [[string, [number, number[], number[]][], unknown[]][]];

const chunkOf = (files: readonly IndexFile[]): Buffer => {
  const file = files.find(({ path }) => path.startsWith('index/'));
  return unpacked(file?.content ?? new Uint8Array());
};

describe('the index is shipped without the places of words, and with all else', () => {
  const records = ['konto', 'händlertoken'].map((word, at) => ({
    url: `/de/${at}/`,
    text: pageText(word),
    body: new Set(['wert', word, `nur${at}`]),
    fields: { t: new Set(['token', word]), h: new Set(['wert']) },
  }));

  test('the same words on the same pages in the same fields', async () => {
    const before = chunkOf(await pagefindFiles(records));
    const [asMade] = decode(before) as Chunk;
    const [asShipped] = decode(withoutPlaces(before)) as Chunk;
    const holders = (words: Chunk[0]) =>
      words.map(([word, pages]) => [
        word,
        pages.map(([page, inText, inFields]) => [
          page,
          inText.length > 0,
          inFields.filter((number) => number < 0),
        ]),
      ]);
    expect(asMade.length).toBeGreaterThan(5);
    expect(holders(asShipped)).toEqual(holders(asMade));
  });

  test('one place for all', async () => {
    const [words] = decode(withoutPlaces(chunkOf(await pagefindFiles(records)))) as Chunk;
    const places = words.flatMap(([, pages]) =>
      pages.flatMap(([, inText, inFields]) => [...inText, ...inFields]),
    );
    expect([...new Set(places.filter((place) => place >= 0))]).toEqual([0]);
  });

  test.for([
    { what: 'another container', content: { words: [] } },
    { what: 'another entry', content: [[['token', 1, []]]] },
    { what: 'another holder', content: [[['token', [[0, [1]]], []]]] },
  ])('an index of another form stops the build: $what', ({ content }) => {
    expect(() => withoutPlaces(encode(content))).toThrow(/another form/u);
  });
});

describe('browsers keep fragments for a year', () => {
  const fragmentsOf = async (text: string) => {
    const page = pageText(text);
    const files = await buildIndex([{ url: '/de/token/', slug: 'token', page }], 'de', []);
    return files.map(({ path }) => path).filter((path) => path.startsWith('fragment/'));
  };

  test('the same text keeps its name, the same words in another order get another', async () => {
    const before = await fragmentsOf('Das Konto prüfen, dann das Token.');
    expect(await fragmentsOf('Das Konto prüfen, dann das Token.')).toEqual(before);
    expect(await fragmentsOf('Das Token prüfen, dann das Konto.')).not.toEqual(before);
  });
});
