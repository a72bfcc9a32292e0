import type { SearchLanguage } from './language.ts';
import type { WaysOut } from './render-answer.ts';

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
