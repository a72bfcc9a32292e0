import type { VFile } from 'vfile';
import type { Locale } from '../locales.ts';
import { asLocale } from '../locales.ts';

/**
 * The language of a page by the folder that it stands in.
 *
 * @throws Error for a file outside `docs/<language>/`
 */
export function localeOf({ path }: Pick<VFile, 'path'>): Locale {
  return asLocale(/[/\\]docs[/\\](?<locale>\w+)[/\\]/u.exec(path)?.groups?.locale);
}
