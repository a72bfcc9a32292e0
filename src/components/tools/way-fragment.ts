const mark = '#way=';

/** The answers that a fragment names; undefined if it is about something else on the page. */
export function answersIn(fragment: string): readonly string[] | undefined {
  if (!fragment.startsWith(mark)) return undefined;
  return fragment.slice(mark.length).split('.').filter(Boolean);
}

/** The fragment for the answers given so far. */
export const fragmentFor = (answers: readonly string[]): string => mark + answers.join('.');
