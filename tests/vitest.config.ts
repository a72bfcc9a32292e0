import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './browser/chromium.ts';

// The tests look at a site at the root, and at one under a base path of their own.
process.env.BASE_PATH = '/';

/** Vitest alone leaves one core to itself, which on two cores is half of them. */
const maxWorkers = '100%';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers,
          // A machine that does other things, too, must not fail a test.
          testTimeout: 30_000,
          include: [
            'tests/{components,config,content,credentials,facts,ground,hosting,markdown,messages,publishing,release,search,styles,terms,text,tools}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'elements',
          include: ['tests/elements/**/*.test.ts'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'site',
          maxWorkers,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/serve.ts'],
          // Of a busy machine: what is waited for comes, but late.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'nginx',
          include: ['tests/nginx/**/*.test.ts'],
          globalSetup: ['tests/nginx/serve.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
