import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BuildCache } from './build-cache.ts';
import { cacheFolder, openCache } from './build-cache.ts';

/**
 * Astro integration: writes `.gz` and `.br` beside every text of the built site, so that a server
 * sends the smallest form without work of its own. Comes after all others: a page that changes later
 * would not be what is served.
 */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        // Each output has a cache of its own, which holds no more than the last build of it.
        const cache = openCache(join(cacheFolder, 'compressed', basename(root)));
        const count = await compressTexts(root, cache);
        cache.forgetOthers();
        logger.info(`${count} files`);
      },
    },
  };
}

/** Endings of what shrinks. Pagefind's own files are compressed as they stand. */
const texts = '**/*.{html,css,js,mjs,json,xml,txt,svg,webmanifest,wasm}';

/** Below it a compressed file fits into no fewer packets. */
const smallest = 1024;

/**
 * Compresses the texts of a folder, the same bytes each time.
 *
 * @returns number of files that have compressed forms now
 */
export async function compressTexts(root: string, cache: BuildCache): Promise<number> {
  const files = globSync(texts, { cwd: root }).sort().values();
  let count = 0;
  // A file and its encoders take megabytes: no more of them at a time than can be worked on.
  const worker = async () => {
    for (const file of files) if (await compressFile(join(root, file), cache)) count++;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return count;
}

const gzipOptions = { level: constants.Z_BEST_COMPRESSION };
const brotliMode = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };

/** What the compressed bytes come from, beside the text. */
const { zlib, brotli } = process.versions;
const maker = JSON.stringify({ zlib, brotli, gzipOptions, brotliMode });

async function compressFile(file: string, cache: BuildCache): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < smallest) return false;
  const key = createHash('sha256').update(maker).update(content).digest('hex');
  const params = { ...brotliMode, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const forms = await Promise.all([
    cache.take(`${key}.gz`, () => promisify(gzip)(content, gzipOptions)),
    cache.take(`${key}.br`, () => promisify(brotliCompress)(content, { params })),
  ]);
  await Promise.all([writeFile(`${file}.gz`, forms[0]), writeFile(`${file}.br`, forms[1])]);
  return true;
}
