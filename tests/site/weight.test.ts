import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { weigh } from './weigh.ts';

const openPage = useBrowser();

/** Kilobytes after gzip, of everything that a page loads by itself. */
const budgets = [
  { path: '/ja/seller-token/', total: 40, script: 8 },
  { path: '/de/seller-token/', total: 40, script: 8 },
  { path: '/ja/mws-auth-token/', total: 40, script: 8 },
  { path: '/de/mws-auth-token/', total: 40, script: 8 },
  { path: '/ja/', total: 40, script: 8 },
  { path: '/de/', total: 40, script: 8 },
];

describe('a page stays light', () => {
  test.for(budgets)(
    '$path: $total KB, $script KB of them script',
    async ({ path, total, script }) => {
      const weight = await weigh(openPage, path);
      expect(weight.total / 1024).toBeLessThan(total);
      expect(weight.script / 1024).toBeLessThan(script);
    },
  );
});
