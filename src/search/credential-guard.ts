import type { SearchLanguage } from './language.ts';

/** How values begin that are certain by their beginning. */
const beginning = /atz[acr]\||amzn[.1]/iu;

/** Whether a text could hold a credential at all: a known beginning, or a long run that is no word. */
function isSuspicious(text: string): boolean {
  const runs = text.normalize('NFKC').split(/\s+/u);
  const isLongRun = (run: string) =>
    run.length >= 12 && (/\d/u.test(run) || (/\p{Ll}/u.test(run) && /.\p{Lu}/u.test(run)));
  return beginning.test(text) || runs.some(isLongRun);
}

/** Shorter finds are the beginnings of values, which people rightly search for. */
const shortest = 16;

/**
 * Whether somebody pasted a value that should not be searched.
 *
 * @returns its name in the language of the page, or undefined for a query
 */
export async function pastedCredential(
  text: string,
  language: SearchLanguage,
): Promise<string | undefined> {
  if (!isSuspicious(text)) return undefined;
  const { inspect } = await import('../credentials/inspect.ts');
  const { kinds } = await import('../credentials/kinds/index.ts');
  const find = inspect(text).finds.find(
    ({ kind, span }) =>
      kinds[kind].secrecy !== 'public' && kind !== 'email' && span.end - span.start >= shortest,
  );
  if (!find) return undefined;
  const { termIds, terms } = await import('../terms/index.ts');
  const term = termIds.map((id) => terms[id]).find(({ kind }) => kind === find.kind);
  return term?.labels[language][0].text ?? find.kind;
}
