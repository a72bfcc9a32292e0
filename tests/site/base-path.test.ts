import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { sixPages, visit } from './six-pages.ts';

const openPage = useBrowser();

describe.for([
  { where: 'at the root', site: inject('site') },
  { where: 'under a base path', site: inject('siteUnderBase') },
])('the site works $where', ({ site }) => {
  test.for(sixPages)('$name', async (row) => {
    const page = await openPage('about:blank');
    const { status, problems } = await visit(page, site, row);
    expect(problems).toEqual([]);
    expect(status).toBe(row.status ?? 200);
  });
});
