import { createHash } from 'node:crypto';
import { createIndex } from 'pagefind';
import { wordEnd } from '../page-data.ts';
import type { PageText } from './read-page.ts';
import type { IndexFile } from './shipped-files.ts';

/** A page as Pagefind gets it: keys in the place of words. */
export interface PageRecord {
  readonly url: string;
  readonly text: PageText;
  readonly body: ReadonlySet<string>;
  readonly fields: Readonly<Record<string, ReadonlySet<string>>>;
}

/** "No linguistic content" (ISO 639-2): Pagefind then neither stems nor segments. */
const noLanguage = 'zxx';

/**
 * Lets Pagefind make an index.
 *
 * @throws Error with Pagefind's words if it refuses a page
 */
export async function pagefindFiles(records: readonly PageRecord[]): Promise<readonly IndexFile[]> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind does not start.');
  // The index counts from one page that holds a word to the next: frequent words are in the first ones.
  for (const record of records.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const { errors } = await index.addCustomRecord({
      url: record.url,
      language: noLanguage,
      // Pagefind drops a page without words.
      content: `${lineOf(record.body) || wordEnd} ${signsOf(record.text)}`,
      meta: {
        title: '',
        ...Object.fromEntries(
          Object.entries(record.fields).map(([field, keys]) => [field, lineOf(keys)]),
        ),
      },
    });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${record.url}: ${errors.join(', ')}`);
  }
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(', ')}`);
  return files;
}

const sizeOf = ({ body, fields }: PageRecord) =>
  Object.values(fields).reduce((sum, { size }) => sum + size, body.size);

/** In alphabetical order: the same words make the same index. */
const lineOf = (keys: ReadonlySet<string>) =>
  [...keys]
    .sort()
    .map((key) => key + wordEnd)
    .join(' ');

/**
 * Signs that Pagefind does not index, other ones for another text. Pagefind names a fragment after
 * what it was given, and browsers keep a fragment for a year: the same words in another order must
 * get another name.
 */
function signsOf(text: PageText): string {
  const bytes = createHash('sha256').update(JSON.stringify(text)).digest().subarray(0, 8);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replaceAll('0', '-').replaceAll('1', '.');
}
