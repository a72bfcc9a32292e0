import { minify, transformWithOxc } from 'vite';
import { packed, unpacked } from './packed-file.ts';
import { withoutPlaces } from './places.ts';
import type { PageText } from './read-page.ts';
import type { PageData } from '../page-data.ts';

export interface IndexFile {
  /** Path within the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a page loads of Pagefind. Its ready-made interfaces stay out. */
const used =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*|fragment\/.*)$/u;

/** Without one of these the search fails in the browser, where nobody who built the site sees it. */
const needed =
  'pagefind.js pagefind-entry.json wasm.unknown.pagefind .pf_meta index/ fragment/'.split(' ');

/** @throws Error that names what is not in the index */
function assertWhole(paths: readonly string[], pages: number): void {
  const missing = needed.filter((part) => !paths.some((path) => path.includes(part)));
  const fragments = paths.filter((path) => path.startsWith('fragment/')).length;
  if (missing.length === 0 && fragments === pages) return;
  throw new Error(
    `The search index is not whole: ${missing.join(', ') || 'nothing'} is missing, and ${fragments} of ${pages} pages are in it. Build again; if that does not help, run npm ci.`,
  );
}

/**
 * The files of Pagefind that are shipped: its script shortened, the index without places, the
 * fragments with what the pages say in the place of their keys.
 *
 * @param texts pages by address
 * @throws Error if a file or a page is missing, the script cannot be shortened, or a fragment belongs to no page
 */
export function shippedFiles(
  files: readonly IndexFile[],
  texts: ReadonlyMap<string, PageText>,
): Promise<readonly IndexFile[]> {
  assertWhole(
    files.map(({ path }) => path),
    texts.size,
  );
  return Promise.all(
    files
      .filter(({ path }) => used.test(path))
      .map(async ({ path, content }) => {
        if (path === 'pagefind.js') return { path, content: await shortened(content) };
        if (path.startsWith('index/')) {
          return { path, content: packed(withoutPlaces(unpacked(content))) };
        }
        if (path.startsWith('fragment/')) return { path, content: withText(content, texts) };
        return { path, content };
      }),
  );
}

/** It runs in a worker of ours: what it does in pages, and to start a worker, falls away. */
const inWorker = {
  'typeof window': '"undefined"',
  'typeof document': '"undefined"',
  'import.meta.url': 'undefined',
};

/** Pagefind ships its script as it was written. */
async function shortened(script: Uint8Array): Promise<Uint8Array> {
  const written = new TextDecoder().decode(script);
  const ours = await transformWithOxc(written, 'pagefind.js', { define: inWorker });
  const { code, errors } = await minify('pagefind.js', ours.code, { module: true });
  const [error] = errors;
  if (error) throw new Error(`pagefind.js cannot be shortened: ${error.message}`);
  return new TextEncoder().encode(code);
}

/** Replaces the keys in a fragment by what the page says, for titles, excerpts and sections. */
function withText(content: Uint8Array, texts: ReadonlyMap<string, PageText>): Uint8Array {
  const { url } = JSON.parse(unpacked(content).toString('utf8')) as { url: string };
  const page = texts.get(url);
  if (!page) throw new Error(`Pagefind made a fragment for ${url}, which is no page.`);
  const { title, group, sections } = page;
  const meta: PageData = { title, group, sections };
  const fragment = { url, content: '', word_count: 0, filters: {}, anchors: [], meta };
  return packed(Buffer.from(JSON.stringify(fragment)));
}
