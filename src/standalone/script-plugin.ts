import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { build } from 'vite';
import type { Locale } from '../locales.ts';
import { locales } from '../locales.ts';

const prefix = 'virtual:standalone-script/';

/**
 * Vite plugin: `virtual:standalone-script/<locale>` exports the script of the standalone checker as
 * text, with one language's words, everything in one piece.
 */
export function standaloneScripts(): Plugin {
  return {
    name: 'standalone-scripts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      const locale = locales.find((known) => id === `\0${prefix}${known}`);
      return locale && `export default ${JSON.stringify(await bundleScript(locale))}`;
    },
  };
}

/**
 * Bundles the script of one language. The same sources give the same bytes.
 *
 * @throws Error if Vite makes anything but one script, or one that would end its own element
 */
async function bundleScript(locale: Locale): Promise<string> {
  const built = (await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`entry-${locale}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'warifu',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk, ...others] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error('The standalone checker must be one script. Does it import anything lazily?');
  }
  // HTML, script data states: these would end the element, or hide its end.
  if (/<\/script|<!--/iu.test(chunk.code)) {
    throw new Error('The script of the standalone checker holds "</script" or "<!--".');
  }
  return chunk.code.trim();
}
