import { globSync, readFileSync } from 'node:fs';

export interface ProseLine {
  /** `src/content/docs/de/renew.mdx:12` */
  readonly place: string;
  /** The line without code, tags, link targets and heading ids; components leave one `□`. */
  readonly text: string;
}

/** Every line of prose of the pages of a language, headings, lists, tables and frontmatter texts included. */
export function proseLines(locale: 'de' | 'ja'): readonly ProseLine[] {
  return globSync(`src/content/docs/${locale}/**/*.mdx`).flatMap((file) => {
    const lines = withoutCodeBlocks(readFileSync(file, 'utf8')).split('\n');
    return lines.flatMap((line, index) => {
      const text = proseOf(line);
      return text === '' ? [] : [{ place: `${file}:${index + 1}`, text }];
    });
  });
}

/** Empty lines in place of fenced code, so that the numbers of the others stay. */
function withoutCodeBlocks(source: string): string {
  return source.replace(/^```.+?^```$/gmsu, (block) => block.replace(/[^\n]/gu, ''));
}

const machineLine =
  /^(?:import |---|\||checked:|appliesTo:|sources:|template:|sidebar:| {2}- [a-z0-9-]+$)/u;

function proseOf(line: string): string {
  const isTable = line.startsWith('|');
  if (!isTable && machineLine.test(line)) return '';
  return line
    .replace(/^(?:title|description|label): ?/u, '')
    .replace(/^'(.*)'$/u, '$1')
    .replace(/`[^`]*`/gu, '□')
    .replace(/<span[^>]*>.*?<\/span>/gu, '□')
    .replace(/<[A-Z][^>]*\/>/gu, '□')
    .replace(/<[^>]*>/gu, '')
    .replace(/\\\{#[^}]*\}/gu, '')
    .replace(/\]\([^)]*\)/gu, ']')
    .replace(/&#\d+;/gu, '□')
    .trim();
}

/** Sentences of a line. */
export function sentences(text: string, end: RegExp): readonly string[] {
  return text
    .split(end)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
