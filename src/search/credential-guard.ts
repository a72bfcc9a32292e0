import type { SearchLanguage } from './language.ts';

/** Whether a text could hold a credential at all: a long run, or the beginning of a known value. */
const suspicious = /[\w|.-]{12,}|atz[ar]|amzn/iu;

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
  if (!suspicious.test(text.normalize('NFKC'))) return undefined;
  const { inspect } = await import('../credentials/inspect.ts');
  const { kinds } = await import('../credentials/kinds/index.ts');
  const find = inspect(text).finds.find(
    ({ kind, span }) => kinds[kind].secrecy !== 'public' && span.end - span.start >= shortest,
  );
  if (!find) return undefined;
  const { termIds, terms } = await import('../terms/index.ts');
  const term = termIds.map((id) => terms[id]).find(({ kind }) => kind === find.kind);
  return term?.labels[language][0].text ?? find.kind;
}
