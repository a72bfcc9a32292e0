import type { Plugin } from 'vite';

const mark = '?own-chunk';

/**
 * Vite plugin: `import address from './module.ts?own-chunk'` gives the address of a chunk of its own,
 * to be imported when it is needed. A literal `import()` would bring Vite's preload helper, which
 * weighs more than the button that uses it.
 */
export function ownChunks(): Plugin {
  let isBuild = false;
  return {
    name: 'own-chunks',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    async resolveId(source, importer) {
      if (!source.endsWith(mark)) return undefined;
      const found = await this.resolve(source.slice(0, -mark.length), importer);
      return found && `\0${found.id}${mark}`;
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith(mark)) return undefined;
      const module = id.slice(1, -mark.length);
      if (!isBuild) return `export default ${JSON.stringify(`/@fs${module}`)}`;
      const chunk = this.emitFile({ type: 'chunk', id: module, preserveSignature: 'strict' });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk}`;
    },
  };
}
