type Language = 'de' | 'ja';

const noBreakSpace = '\u00A0';

/** A day, month or year in the reader's language: 2024年3月31日, 31. März 2024, Februar 2025, 2009. Takes `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function formatDate(date: string, language: Language): string {
  const text = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(date.length > 'YYYY'.length && { month: 'long' }),
    ...(date.length > 'YYYY-MM'.length && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
  return text.replace(/(\d\.) /u, `$1${noBreakSpace}`);
}
