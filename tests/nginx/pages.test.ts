import { afterAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../site/browser.ts';
import { sixPages, visit } from '../site/six-pages.ts';

const openPage = useBrowser();
const { root, base } = inject('served');
const seen: Record<string, string | number | undefined>[] = [];

afterAll(() => console.table(seen));

describe.for([root, base])('nginx serves the site at $site', ({ site }) => {
  test.for(sixPages)('$name', async (row) => {
    const page = await openPage('about:blank');
    const { status, requests, problems } = await visit(page, site, row);
    expect(problems).toEqual([]);
    expect(status).toBe(row.status ?? 200);
    seen.push({
      page: row.name,
      path: new URL(site + row.path).pathname,
      status,
      requests,
    });
  });
});
