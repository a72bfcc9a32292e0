import type { Page } from 'playwright-core';
import type { Language, Outcome } from '../search/queries.ts';

/**
 * Shows a query on the open search page and waits for its answer.
 *
 * @returns milliseconds from the change of the address to the answer on the page
 */
export async function askSearchPage(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const body = document.querySelector<HTMLElement>('.site-search-page .body');
    const hash = `#q=${encodeURIComponent(text)}`;
    if (!body || location.hash === hash) return 0;
    const answered = new Promise<void>((resolve, reject) => {
      setTimeout(() => reject(new Error(`No answer to ${text}`)), 30_000);
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(body, { attributeFilter: ['data-turn'] });
    });
    const start = performance.now();
    location.hash = hash;
    await answered;
    return performance.now() - start;
  }, query);
}

/** Reads the answer that the search page shows. */
export async function readAnswer(page: Page): Promise<Outcome> {
  return page.evaluate(() => {
    const body = document.querySelector('.site-search-page .body');
    const items = [...(body?.querySelectorAll('[data-search-results] > li') ?? [])];
    const slugs = items.map((item) => {
      const link = item.querySelector<HTMLAnchorElement>('a.title');
      return new URL(link?.href ?? location.href).pathname.split('/').at(-2) ?? '';
    });
    return {
      slugs,
      isMarked: !!body?.querySelector('.missing') || !!items[0]?.querySelector('.lacks'),
    };
  });
}

/** Where the search page of a language stands. */
export const searchPath = (language: Language) => `/${language}/search/`;
