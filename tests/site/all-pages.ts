/** Accessibility and security policy of every page, where `npm test` looks at a share of them. */
import { startVitest } from 'vitest/node';

process.env.ALL_PAGES = '1';
const looked = ['axe', 'states-axe', 'policy'].map((name) => `tests/site/${name}.test.ts`);
await startVitest(looked, {
  config: 'tests/vitest.config.ts',
  project: ['site'],
  run: true,
});
