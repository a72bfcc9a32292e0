import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { findings } from '../credentials/findings.ts';
import { kinds } from '../credentials/kinds/index.ts';
import { checkerWords } from '../messages/index.ts';
import { packWords } from '../messages/packed.ts';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const known = { kinds: Object.keys(kinds), findings: Object.keys(findings) };

/**
 * Vite plugin: a bundled checker carries the words of one language as one packed text, without those
 * that the page shows before it runs, and without the ids that its core carries anyway.
 */
export function packedWords(): Plugin {
  return {
    name: 'packed-words',
    load(id) {
      const locale = /\/src\/messages\/(?<locale>de|ja)\.ts$/u.exec(id)?.groups?.locale;
      if (locale !== 'de' && locale !== 'ja') return undefined;
      return `import { findings } from ${JSON.stringify(pathOf('../credentials/findings.ts'))};
        import { kinds } from ${JSON.stringify(pathOf('../credentials/kinds/index.ts'))};
        import { unpackWords } from ${JSON.stringify(pathOf('../messages/packed.ts'))};
        const known = { kinds: Object.keys(kinds), findings: Object.keys(findings) };
        const packed = ${JSON.stringify(packWords(checkerWords[locale], known))};
        export const words = unpackWords(packed, known);`;
    },
  };
}
