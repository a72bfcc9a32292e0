import type { SearchLanguage } from '../language.ts';

/** Links that lead out of a search without results, as addresses within the site. */
export interface WaysOut {
  readonly glossary: string;
  readonly labelFinder: string;
  readonly checker: string;
  /** The list of all pages on the search page. */
  readonly allPages: string;
}

/** @param base base path without a slash at the end */
export function waysOut(base: string, language: SearchLanguage): WaysOut {
  const page = (path: string) => `${base}/${language}/${path}`;
  return {
    glossary: page('glossary/'),
    labelFinder: page('label-finder/'),
    checker: page('token-checker/'),
    allPages: page('search/#all-pages'),
  };
}
