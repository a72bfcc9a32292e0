import de from 'virtual:standalone-script/de';
import ja from 'virtual:standalone-script/ja';
import type { Locale } from '../locales.ts';

/** The script of the standalone checker, by language. */
export const scripts: Readonly<Record<Locale, string>> = { de, ja };
