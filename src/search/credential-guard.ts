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
  const { pastedSecret } = await import('./pasted-secret.ts');
  const pasted = pastedSecret(text);
  if (!pasted) return undefined;
  const { termIds, terms } = await import('../terms/index.ts');
  const term = termIds.map((id) => terms[id]).find(({ kind }) => kind === pasted);
  return term?.labels[language][0].text ?? pasted;
}
