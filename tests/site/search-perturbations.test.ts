import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../src/search/engine/answer-query.ts';
import { openEngine } from '../../src/search/engine/open-engine.ts';
import type { Engine } from '../../src/search/engine/open-engine.ts';
import { readPage } from '../../src/search/build/read-page.ts';
import { perturbations } from '../search/perturb.ts';
import { languages } from '../search/queries.ts';
import type { Language } from '../search/queries.ts';
import { builtPages } from './built-pages.ts';

/** The index of the built site, read from the disk. */
function openBuiltIndex(language: Language): Promise<Engine> {
  globalThis.fetch = (input) => {
    const path = (input instanceof Request ? input.url : String(input)).replace(/\?.*/u, '');
    return Promise.resolve(new Response(readFileSync(path)));
  };
  return openEngine(`${process.cwd()}/dist/pagefind/${language}/`, language, {
    module: (url) => import(/* @vite-ignore */ url),
    json: (url) => Promise.resolve(JSON.parse(readFileSync(url, 'utf8'))),
  });
}

/** Names of pages and headings of sections, as queries. */
function textsOf(language: Language): readonly string[] {
  const pages = builtPages()
    .filter(({ path }) => path.startsWith(`/${language}/`))
    .flatMap(({ html }) => readPage(html) ?? []);
  const headings = pages.flatMap(({ sections }) => sections.map(({ title }) => title));
  const long = headings.filter((title) => title.length > 4);
  return [...new Set([...pages.map(({ name }) => name), ...long])];
}

describe('a page that comes first comes first however its name is typed', () => {
  test.for(languages)('%s', { timeout: 120_000 }, async (language) => {
    const engine = await openBuiltIndex(language);
    const first = async (query: string) => (await answerQuery(query, 1, engine)).pages[0]?.url;
    let asked = 0;
    const lost: string[] = [];
    for (const text of textsOf(language)) {
      const wanted = await first(text);
      for (const [name, perturb] of Object.entries(perturbations[language])) {
        const query = await perturb(text);
        if (query === undefined || wanted === undefined) continue;
        asked++;
        const got = await first(query);
        if (got !== wanted)
          lost.push(`${name}: ${text} → ${query}: ${got ?? 'nothing'} for ${wanted}`);
      }
    }
    expect(asked).toBeGreaterThan(200);
    expect(1 - lost.length / asked, lost.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
