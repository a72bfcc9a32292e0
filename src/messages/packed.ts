import type { CheckerWords, ResultWords } from './types.ts';

/** Keys that whoever unpacks knows already, in their order: they are not packed. */
export type KnownKeys = Readonly<Record<'kinds' | 'findings', readonly string[]>>;

type Row = Readonly<Record<string, string>>;
type Table = Readonly<Record<string, string | Row>>;

/**
 * Puts what the checker says once it runs into one text, a message per line. For each table a line
 * says its name, its keys and, where a message has several texts, their names: `parts|prefix body|`.
 * Texts of one sort stand together, which packs best.
 *
 * @throws Error if a message has more than one line, or a table other keys than the known ones
 */
export function packWords(words: CheckerWords, known: KnownKeys): string {
  const tables: readonly (readonly [string, Table])[] = Object.entries(words);
  const lines = tables
    .filter(([name]) => name !== 'form')
    .flatMap(([name, table]) => {
      const own = (known as Partial<Record<string, readonly string[]>>)[name];
      const keys = own ?? Object.keys(table);
      const rows = keys.map((key) => table[key] ?? '');
      if (rows.length !== Object.keys(table).length || rows.includes('')) {
        throw new Error(`The messages "${name}" lack a key, or have one too many.`);
      }
      const [first = ''] = rows;
      const fields = typeof first === 'string' ? [] : Object.keys(first);
      const texts = (field?: string) =>
        rows.map((row) => (typeof row === 'string' ? row : (row[field ?? ''] ?? '')));
      const head = `${name}|${own ? '' : keys.join(' ')}|${fields.join(' ')}`;
      return [head, ...(fields.length > 0 ? fields.flatMap(texts) : texts())];
    });
  const broken = lines.find((line) => line.includes('\n'));
  if (broken !== undefined) throw new Error(`A message must be one line: "${broken}"`);
  return lines.join('\n');
}

/** Reads what `packWords` wrote, with the same known keys. */
export function unpackWords(packed: string, known: KnownKeys): ResultWords {
  const lines = packed.split('\n');
  const words: Record<string, Table> = {};
  for (let at = 0; at < lines.length;) {
    const [name = '', own, fields] = (lines[at++] ?? '').split('|');
    const keys = own ? own.split(' ') : known[name as keyof KnownKeys];
    const texts = () => keys.map((key) => [key, lines[at++] ?? ''] as const);
    if (!fields) {
      words[name] = Object.fromEntries(texts());
      continue;
    }
    const table: Record<string, Record<string, string>> = {};
    for (const field of fields.split(' ')) {
      for (const [key, text] of texts()) (table[key] ??= {})[field] = text;
    }
    words[name] = table;
  }
  return words as unknown as ResultWords;
}
