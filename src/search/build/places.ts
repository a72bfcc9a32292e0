import { decode, encode } from 'cborg';

/**
 * A chunk of Pagefind 1.6's index, in CBOR. A page is counted from the one before. Among the places of
 * a word in the text a negative number gives the weight of those that follow, among its places in
 * fields the field.
 */
type Chunk = readonly [words: readonly Entry[]];
type Entry = readonly [word: string, pages: readonly Holder[], spellings: readonly unknown[]];
type Holder = readonly [page: number, inText: readonly number[], inFields: readonly number[]];

/** The one place at which every word stands. */
const somewhere = 0;

/**
 * Leaves out of a chunk where on a page its words stand: nobody asks for that here, and it is a third
 * of the chunk after compression. Which pages hold a word, and in which fields, stays.
 *
 * @param chunk as `unpacked` gives it
 * @throws Error for a chunk of another form
 */
export function withoutPlaces(chunk: Uint8Array): Uint8Array {
  const content: unknown = decode(chunk);
  if (!isChunk(content)) {
    throw new Error(
      'Pagefind writes its index in another form than 1.6 did. Adapt src/search/build/places.ts, or ship the chunks as they are.',
    );
  }
  const [words] = content;
  return encode([
    words.map(([word, pages, spellings]) => [
      word,
      pages.map(([page, inText, inFields]) => [
        page,
        inText.length > 0 ? [somewhere] : [],
        inFields.flatMap((number) => (number < 0 ? [number, somewhere] : [])),
      ]),
      spellings,
    ]),
  ]);
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(Number.isInteger);

const isHolder = (value: unknown): value is Holder =>
  Array.isArray(value) &&
  value.length === 3 &&
  Number.isInteger(value[0]) &&
  isNumbers(value[1]) &&
  isNumbers(value[2]);

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[0] === 'string' &&
  Array.isArray(value[1]) &&
  value[1].every(isHolder) &&
  Array.isArray(value[2]);

const isChunk = (value: unknown): value is Chunk =>
  Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].every(isEntry);
