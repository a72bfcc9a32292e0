import type { AstroIntegration } from 'astro';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

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
        const count = await compressTexts(fileURLToPath(dir));
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
export async function compressTexts(root: string): Promise<number> {
  const files = globSync(texts, { cwd: root }).sort();
  const done = await Promise.all(files.map((file) => compressFile(join(root, file))));
  return done.filter(Boolean).length;
}

async function compressFile(file: string): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < smallest) return false;
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, zipped), writeFile(`${file}.br`, brotli)]);
  return true;
}
