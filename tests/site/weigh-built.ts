import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import type { BuiltPage } from './built-pages.ts';
import type { Weight } from './weigh.ts';
import { packedSize } from './weigh.ts';

const folder = 'dist';
const contents = new Map<string, string>();

/**
 * The same as `weigh`, from the files of the built site: fast enough for every page. Does not know
 * what scripts fetch while they run.
 */
export function weighBuilt({ html, $ }: BuiltPage): Weight {
  const addresses = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .map((node) => $(node).attr(name) ?? '');
  const styles = addresses('link[rel=stylesheet]:not([media=print])', 'href');
  const print = addresses('link[rel=stylesheet][media=print]', 'href');
  const scripts = withImports([
    ...addresses('script[src]', 'src'),
    ...addresses('link[rel=modulepreload]', 'href'),
  ]);
  const icon = addresses('link[rel~=icon]', 'href').slice(0, 1);
  const sum = (files: readonly string[]) =>
    files.reduce((all, file) => all + packedSize(read(file)), 0);
  const parts = { html: packedSize(html), style: sum(styles), script: sum(scripts) };
  return {
    ...parts,
    total: parts.html + parts.style + parts.script + sum(print) + sum(icon),
    requests: 1 + styles.length + print.length + scripts.length + icon.length,
  };
}

/** Scripts with everything that they import statically, each once. */
function withImports(entries: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name = ''] of read(path).matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/gu)) {
      add(posix.join(dirname(path), name));
    }
  };
  entries.forEach(add);
  return [...found];
}

function read(path: string): string {
  const content = contents.get(path) ?? readFileSync(`${folder}${path}`, 'utf8');
  contents.set(path, content);
  return content;
}
