import { build } from 'astro';

/**
 * The second build that the tests look at: under a base path, with everything stated that the first
 * one may lack.
 */
export const testBase = '/some/path';
const sampleConfig = 'tests/config/sample-site.config.ts';

if (import.meta.main) {
  process.env.BASE_PATH = testBase;
  process.env.SITE_CONFIG = sampleConfig;
  await build({ outDir: './dist-base', logLevel: 'warn' });
}
