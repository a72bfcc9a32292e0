/** What stands between a name and what is said of it, with the blank that German needs behind it. */
export const colonOf = (locale: string): string => (locale === 'ja' ? '：' : ': ');
