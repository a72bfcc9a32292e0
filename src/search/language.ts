/** Languages that the search knows; each has its own analysis, index and words. */
export type SearchLanguage = 'ja' | 'de';
