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
  text: { total: kilobytes(20), script: kilobytes(4), first: firstWindow, requests: 8, shift: 0 },
  // A tool takes the place of what stands there without script, which may be a line taller.
  tool: {
    total: kilobytes(32),
    script: kilobytes(10),
    first: firstWindow,
    requests: 8,
    shift: 0.02,
  },
  // Fetches words and look by script, as the dialog on other pages does.
  search: {
    total: kilobytes(32),
    script: kilobytes(10),
    first: firstWindow,
    requests: 10,
    shift: 0,
  },
  // The whole checker comes at once, so that the page answers without delay and after the network
  // is cut: its core alone packs to 18 KB, its words to 7. One request is the button that tests the
  // page; what it does comes when it is pressed.
  checker: {
    total: kilobytes(54),
    script: kilobytes(38),
    first: firstWindow,
    requests: 12,
    shift: 0,
  },
};

/**
 * Pages whose own words need more than their class allows: two per cent above what they weigh now. The
 * frame takes 2 KB of HTML and 5.3 KB of styles, a list of sources up to 2 KB; what is left of the
 * first window, 5 KB, is about 1,500 German words.
 */
export const longPages: Readonly<Record<string, Partial<Budget>>> = {
  '': { first: kilobytes(15.7) },
  'authorise-procedure/': { first: kilobytes(15.7) },
  'confirm-procedure/': { first: kilobytes(17.1) },
  'findings/': { first: kilobytes(16.3) },
  'glossary/': { first: kilobytes(15.5) },
  'label-finder/': { first: kilobytes(17.6) },
  'menu-paths/': { first: kilobytes(15.8) },
  'mws-auth-token/': { first: kilobytes(18.9) },
  'mws-shutdown-migration/': { first: kilobytes(14.7) },
  'refresh-token/': { first: kilobytes(15.6) },
  'renew/': { first: kilobytes(18.6) },
  'revoke/': { first: kilobytes(15.8) },
  'security-sharing/': { first: kilobytes(15.2) },
  'seller-id/': { first: kilobytes(15.1) },
  'seller-token/': { first: kilobytes(17.1) },
  'sources/': { first: kilobytes(24.4), total: kilobytes(27.3) },
  'spapi-authorise/': { first: kilobytes(17.8) },
  'token-checker/': { first: kilobytes(15.3) },
  'token-formats/': { first: kilobytes(15.5) },
  'troubleshoot-errors/': { first: kilobytes(19), total: kilobytes(21.9) },
  'which-credential/': { first: kilobytes(16.5) },
  'which-way/': { first: kilobytes(15.6) },
};

const tools = '.reader-tool, credential-checker, .drawing, .timeline, .life-cycle';

/** Which class a page is in, by what stands on it. */
export function classOf({ $ }: BuiltPage): WeightClass {
  if ($('credential-checker[data-eager]').length > 0) return 'checker';
  if ($('.site-search-page').length > 0) return 'search';
  return $(tools).length > 0 ? 'tool' : 'text';
}

/** What a page may weigh. */
export function budgetOf(page: BuiltPage): Budget {
  return { ...budgets[classOf(page)], ...longPages[slugOf(page)] };
}

/** Address without the language: `renew/`; empty for the home page. */
export const slugOf = ({ path }: BuiltPage): string => path.replace(/^\/(?:ja|de)\//u, '');
