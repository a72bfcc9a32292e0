import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundleScript } from '../integrations/bundle-script.ts';
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
      if (!locale) return undefined;
      const entry = fileURLToPath(new URL(`entry-${locale}.ts`, import.meta.url));
      const script = await bundleScript(entry);
      // HTML, script data states: these would end the element, or hide its end.
      if (/<\/script|<!--/iu.test(script)) {
        throw new Error('The script of the standalone checker holds "</script" or "<!--".');
      }
      return `export default ${JSON.stringify(script)}`;
    },
  };
}
