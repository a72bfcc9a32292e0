import type { SearchLanguage } from '../language.ts';

/** How values begin that are certain by their beginning. */
const beginning = /atz[acr]\||amzn[.1]/iu;

/** A word, or words joined by capitals: the name of an error or of a field, such as SignatureDoesNotMatch. */
const name = /^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)*$/u;

/** Words of three letters and more: MissingAuthenticationToken. Not one code in ten thousand looks so. */
const plainName = /^(?:\p{Lu}\p{Ll}{2,})+$/u;

/**
 * Whether a text could hold a credential at all: a known beginning, or a long run that is no word.
 * Beside other words a name is what it looks like; a code of that shape is one in thousands.
 */
function isSuspicious(text: string): boolean {
  const runs = text.normalize('NFKC').trim().split(/\s+/u);
  const isMixed = (run: string) => /\p{Ll}/u.test(run) && /.\p{Lu}/u.test(run);
  const isLongRun = (run: string) =>
    run.length >= 12 &&
    (/\d/u.test(run) ||
      (isMixed(run) && !plainName.test(run) && (runs.length === 1 || !name.test(run))));
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
  const { termIds, terms } = await import('../../terms/index.ts');
  const term = termIds.map((id) => terms[id]).find(({ kind }) => kind === pasted);
  return term?.labels[language][0].text ?? pasted;
}
