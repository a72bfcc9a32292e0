import { build } from 'astro';

/** A base path to build under: a site that works here works under any. */
export const testBase = '/some/path';

if (import.meta.main) {
  process.env.BASE_PATH = testBase;
  await build({ outDir: './dist-base', logLevel: 'warn' });
}
