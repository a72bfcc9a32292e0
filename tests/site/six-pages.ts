import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface PageInUse {
  readonly name: string;
  /** Without the base path. */
  readonly path: string;
  /** Status of the answer; 200 unless said. */
  readonly status?: number;
  /** Uses the open page as a reader does. `root` is the base path: empty, or `/some/path`. */
  readonly use: (page: Page, root: string) => Promise<void>;
}

/** Made up; put together here so that no secret scanner takes it for a real one. */
const token = ['amzn.mws.01234567', '89ab', 'cdef', '0123', '456789abcdef'].join('-');

const pathOf = (page: Page) => new URL(page.url()).pathname;
const dialogOf = (page: Page) => page.getByRole('dialog');

/** Six pages that use everything an address can break: links, images, scripts, worker, search index, 404. */
export const sixPages: readonly PageInUse[] = [
  {
    name: 'the home page leads to a task',
    path: '/ja/',
    use: async (page, root) => {
      await page.locator('main a[href*="/renew/"]:visible').first().click();
      await page.waitForURL((url) => url.pathname === `${root}/ja/renew/`);
    },
  },
  {
    name: 'an article shows its drawing and changes its language',
    path: '/de/confirm-procedure/',
    use: async (page, root) => {
      expect(await page.locator('main figure.drawing').first().isVisible()).toBe(true);
      await page.getByRole('link', { name: '日本語' }).click();
      await page.waitForURL((url) => url.pathname === `${root}/ja/confirm-procedure/`);
    },
  },
  {
    name: 'the checker judges a pasted value',
    path: '/ja/token-checker/',
    use: async (page, root) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('#checker-field').focus();
      await page.evaluate((value) => navigator.clipboard.writeText(value), token);
      await page.keyboard.press('Control+V');
      await page.locator('.verdict').first().waitFor();
      expect(await page.locator('.verdict').first().innerText()).toContain('MWS認証トークン');
      const links = await page
        .locator('credential-checker a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.filter((href) => !href?.startsWith(`${root}/ja/`))).toEqual([]);
    },
  },
  {
    name: 'the label finder answers and leads on',
    path: '/de/label-finder/',
    use: async (page, root) => {
      await page.locator('#label-finder-field').fill('Händlertoken');
      await page.locator('label-finder .answer a[href$="seller-id/#where"]').first().click();
      await page.waitForURL((url) => url.pathname === `${root}/de/seller-id/`);
    },
  },
  {
    name: 'the search answers on its page and in its dialog',
    path: '/ja/search/#q=%E5%87%BA%E5%93%81%E8%80%85ID',
    use: async (page, root) => {
      const found = page.locator('.site-search-page [data-search-results] a.title');
      await found.first().waitFor();
      expect(await found.first().getAttribute('href')).toMatch(new RegExp(`^${root}/ja/`, 'u'));
      await page.goto(new URL(`${root}/de/`, page.url()).href);
      await page.keyboard.press('Control+k');
      await dialogOf(page).getByRole('searchbox').fill('Händlertoken');
      await dialogOf(page).locator('[data-search-results] a.title').first().click();
      await page.waitForURL((url) => url.pathname.startsWith(`${root}/de/seller-`));
    },
  },
  {
    name: 'an address that does not exist offers the way home',
    path: '/de/nowhere/',
    status: 404,
    use: async (page, root) => {
      expect(pathOf(page)).toBe(`${root}/de/nowhere/`);
      await page.getByRole('link', { name: 'Zur Startseite' }).click();
      await page.waitForURL((url) => url.pathname === `${root}/de/`);
    },
  },
];

/** What one page did: what it said and what went wrong. */
export interface Visit {
  readonly status: number | undefined;
  readonly requests: number;
  /** Failed requests, refusals of the policy, and errors of scripts. */
  readonly problems: readonly string[];
}

/**
 * Opens a page as a new reader and uses it.
 *
 * @param page a fresh page
 * @param site address of the site with its base path, without a slash at the end
 * @throws whatever the page's own expectations throw
 */
export async function visit(page: Page, site: string, row: PageInUse): Promise<Visit> {
  const problems: string[] = [];
  let requests = 0;
  page.on('request', () => (requests += 1));
  page.on('response', (response) => {
    const isThePage = response.url() === site + row.path;
    if (response.status() >= 400 && !isThePage) {
      problems.push(`${response.status()} ${response.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    // A reader who goes on stops what was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(request.url());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (/content security policy|refused/iu.test(message.text())) problems.push(message.text());
  });
  const response = await page.goto(site + row.path);
  await row.use(page, new URL(site).pathname.replace(/\/$/u, ''));
  return { status: response?.status(), requests, problems };
}
