import type { LabelFound, Named } from './find-labels.ts';
import type { Steps } from '../steps.ts';

/** A field of a line, in cells, without the blanks, quotes and marks round it. */
interface Field {
  readonly from: number;
  readonly to: number;
}

const delimiters = '\t;|,';

const wrapping = /[\s"'`*]/u;
/** The line under the head of a Markdown table. */
const rule = /^[\s|:.+=-]+$/u;
/** A head names things; a line of prose that names one is longer. */
const longestName = 60;
const longestHead = 2000;

const lineEnd = (plain: string, from: number): number => {
  const end = plain.indexOf('\n', from);
  return end < 0 ? plain.length : end;
};

function trimmed(plain: string, from: number, to: number): Field {
  while (from < to && wrapping.test(plain.charAt(from))) from++;
  while (to > from && wrapping.test(plain.charAt(to - 1))) to--;
  return { from, to };
}

/** What parts most fields of a line. */
function delimiterOf(plain: string, from: number, to: number): string {
  const counts = [0, 0, 0, 0];
  let isQuoted = false;
  for (let cell = from; cell < to; cell++) {
    const character = plain.charAt(cell);
    if (character === '"') isQuoted = !isQuoted;
    const which = isQuoted ? -1 : delimiters.indexOf(character);
    if (which >= 0) counts[which] = (counts[which] ?? 0) + 1;
  }
  return delimiters.charAt(counts.indexOf(Math.max(...counts)));
}

/** The fields of a line; a delimiter between quotes parts nothing. */
function fieldsOf(plain: string, from: number, to: number, delimiter: string): Field[] {
  const fields: Field[] = [];
  let start = from;
  let isQuoted = false;
  for (let cell = from; cell < to; cell++) {
    const character = plain.charAt(cell);
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) {
      fields.push(trimmed(plain, start, cell));
      start = cell + 1;
    }
  }
  fields.push(trimmed(plain, start, to));
  return fields;
}

interface Head {
  readonly delimiter: string;
  readonly width: number;
  /** The labels by the number of their column. */
  readonly names: ReadonlyMap<number, Named>;
  /** Where the rows begin. */
  readonly end: number;
}

/** The line of a label as the head of a table, by the delimiter that parts most fields. */
function headOf(plain: string, names: readonly Named[], first: number): Head | null {
  const at = names[first]?.from ?? 0;
  const from = plain.lastIndexOf('\n', at) + 1;
  const end = lineEnd(plain, at);
  if (end - from > longestHead) return null;
  const delimiter = delimiterOf(plain, from, end);
  const fields = fieldsOf(plain, from, end, delimiter);
  if (fields.some((field) => field.to - field.from > longestName)) return null;
  const columns = new Map<number, Named>();
  let next = first;
  fields.forEach((field, column) => {
    for (let name = names[next]; name && name.from < field.to; name = names[++next])
      if (name.from >= field.from && name.to <= field.to) columns.set(column, name);
  });
  return columns.size > 0 ? { delimiter, width: fields.length, names: columns, end } : null;
}

/** The fields below a head that its labels name, row by row. */
function* valuesBelow(plain: string, head: Head, until: number): Steps<LabelFound[]> {
  const found: LabelFound[] = [];
  for (let from = head.end + 1; from < until;) {
    const end = lineEnd(plain, from);
    const fields = fieldsOf(plain, from, end, head.delimiter);
    const isRule = rule.test(plain.slice(from, Math.min(end, from + 200)));
    if (fields.length === 1 && head.width > 1 && !isRule) break;
    if (from === end) break;
    for (const [column, { kind, from: label }] of head.names) {
      const field = fields.length === head.width ? fields[column] : undefined;
      if (
        field &&
        field.to > field.from &&
        !isRule &&
        !/\s/u.test(plain.slice(field.from, field.to))
      )
        found.push({ kind, from: label, value: field.from, isPointed: true, end: field.to });
    }
    from = end + 1;
  }
  return found;
}

/**
 * The values of tables whose labels stand in the first row only: comma, semicolon or tab between
 * the fields, bars in Markdown, one field to a line.
 */
export function* findColumns(plain: string, names: readonly Named[]): Steps<LabelFound[]> {
  const found: LabelFound[] = [];
  let next = 0;
  while (next < names.length) {
    const head = headOf(plain, names, next);
    const line = lineEnd(plain, names[next]?.from ?? 0);
    while (next < names.length && (names[next]?.from ?? 0) < line) next++;
    if (!head) continue;
    const nextHead = plain.lastIndexOf('\n', names[next]?.from ?? plain.length);
    const until = next < names.length ? nextHead + 1 : plain.length;
    for (const value of yield* valuesBelow(plain, head, until)) found.push(value);
  }
  return found;
}

/** Labels by the place of their values; where a column and a label beside it differ, the column is right. */
export function byValue(
  columns: readonly LabelFound[],
  beside: readonly LabelFound[],
): LabelFound[] {
  if (columns.length === 0) return [...beside];
  const taken = new Set(columns.map(({ value }) => value));
  return [...columns, ...beside.filter(({ value }) => !taken.has(value))].sort(
    (a, b) => a.value - b.value,
  );
}
