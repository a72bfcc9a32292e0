import type { BuiltPage } from './built-pages.ts';

/** Most bytes after gzip -9, with an empty cache, idle loads included; most requests. */
export interface Budget {
  readonly total: number;
  readonly script: number;
  /** HTML and the styles without which nothing is painted. */
  readonly first: number;
  readonly requests: number;
  /** Cumulative layout shift; 0.1 counts as good. */
  readonly shift: number;
}

export type WeightClass = 'text' | 'tool' | 'search' | 'checker';

const kilobytes = (count: number) => Math.round(count * 1024);

/** One initial congestion window: ten segments of 1,460 bytes. */
const firstWindow = 14_600;

export const budgets: Readonly<Record<WeightClass, Budget>> = {
  text: { total: kilobytes(20), script: kilobytes(3), first: firstWindow, requests: 8, shift: 0 },
  // The expiry calculator shares its arithmetic with the calendar file, which comes when it is asked
  // for; hence a request more.
  tool: { total: kilobytes(24), script: kilobytes(6), first: firstWindow, requests: 9, shift: 0 },
  // Fetches its words by script, as the dialog on other pages does.
  search: {
    total: kilobytes(20),
    script: kilobytes(7),
    first: firstWindow,
    requests: 10,
    shift: 0,
  },
  // The whole checker comes at once, so that the page answers without delay and after the network
  // is cut, as one file: its core alone packs to 22 KB, its words to 6. One request is the button that
  // tests the page; what it does comes when it is pressed.
  checker: {
    total: kilobytes(50.5),
    script: kilobytes(35.1),
    first: firstWindow,
    requests: 9,
    shift: 0,
  },
};

/**
 * Pages that need more than their class allows: two per cent above what they weigh now, in the
 * heavier of the two languages. The frame takes 2 KB of HTML and 4.7 KB of styles, a list of sources
 * up to 2 KB; what is left of the first window, 5.5 KB, is about 1,700 German words.
 */
export const longPages: Readonly<Record<string, Partial<Budget>>> = {
  // A tool stands on the page: its styles, its form, and what it says without script.
  'confirm-procedure/': { first: kilobytes(15.4) },
  'label-finder/': { first: kilobytes(16) },
  'mws-auth-token/': { first: kilobytes(17.8) },
  'renew/': { first: kilobytes(16.9) },
  'seller-token/': { first: kilobytes(15.8) },
  'spapi-authorise/': { first: kilobytes(16.2) },
  'which-credential/': { first: kilobytes(15.3) },
  // Looked up in: cut in two, each half would be searched in vain.
  'findings/': { first: kilobytes(15.2) },
  // Every error in one place, with what to do; people find their message by the page's own search.
  'troubleshoot-errors/': { first: kilobytes(17.7), total: kilobytes(20.4) },
  // Every source of the site by title and address.
  'sources/': { first: kilobytes(22.2), total: kilobytes(24.6) },
};

const tools = '.reader-tool, credential-checker, .drawing, .timeline, .life-cycle';

/** Which class a page is in, by what stands on it. */
export function classOf({ $ }: BuiltPage): WeightClass {
  if ($('credential-checker[data-eager]').length > 0) return 'checker';
  if ($('.site-search-page').length > 0) return 'search';
  return $(tools).length > 0 ? 'tool' : 'text';
}

/** What the links below a page take that whoever publishes the site states: addresses, and the text of a mail. */
const stated = 400;

/** What a page may weigh. */
export function budgetOf(page: BuiltPage): Budget {
  const budget = { ...budgets[classOf(page)], ...longPages[slugOf(page)] };
  if (page.$('.colophon a').length === 0) return budget;
  return { ...budget, first: budget.first + stated, total: budget.total + stated };
}

/** Address without the language: `renew/`; empty for the home page. */
export const slugOf = ({ path }: BuiltPage): string => path.replace(/^\/(?:ja|de)\//u, '');
