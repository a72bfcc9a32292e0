/** Accessibility and security policy of every page, where `npm test` looks at a share of them. */
import { startVitest } from 'vitest/node';

process.env.ALL_PAGES = '1';
await startVitest(['tests/site/axe.test.ts', 'tests/site/policy.test.ts'], {
  config: 'tests/vitest.config.ts',
  project: ['site'],
  run: true,
});
