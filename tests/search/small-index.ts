import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerQuery } from '../../src/search/engine/answer-query.ts';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { openEngine } from '../../src/search/engine/open-engine.ts';
import type { Engine } from '../../src/search/engine/open-engine.ts';
import type { Language } from './queries.ts';

export interface SmallPage {
  readonly slug: string;
  readonly title: string;
  readonly sections?: readonly { readonly title: string; readonly text: string }[];
}

/** Builds an index of a few pages and opens it in Node, as the worker does in the browser. */
export async function openSmallIndex(
  pages: readonly SmallPage[],
  language: Language,
): Promise<Engine> {
  const folder = `${mkdtempSync(join(tmpdir(), 'warifu-search-'))}/`;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const indexed = pages.map(({ slug, title, sections = [] }) => ({
    url: `/${language}/${slug}/`,
    slug,
    page: {
      title,
      description: '',
      group: '',
      name: title,
      keywords: [],
      sections: sections.map((section, at) => ({ id: `s${at}`, ...section })),
    },
  }));
  for (const { path, content } of await buildIndex(indexed, language, [])) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, content);
  }
  // Pagefind fetches its files; here they lie on the disk.
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : input;
    const path = String(url).replace(/\?.*/u, '');
    return Promise.resolve(
      new Response(readFileSync(path.startsWith('file:') ? fileURLToPath(path) : path)),
    );
  };
  return openEngine(folder, language, {
    module: (url) => import(/* @vite-ignore */ url),
    json: (url) => Promise.resolve(JSON.parse(readFileSync(url, 'utf8'))),
  });
}

/** Slugs that an engine finds, best first. */
export async function slugsFor(query: string, engine: Engine): Promise<readonly string[]> {
  const { pages } = await answerQuery(query, 10, engine);
  return pages.map(({ url }) => url.split('/').at(-2) ?? '');
}
