/** Languages that the search knows; each has its own analysis, index and words. */
export const searchLanguages = ['de', 'ja'] as const;

export type SearchLanguage = (typeof searchLanguages)[number];
