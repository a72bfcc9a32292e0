import type { Plugin } from 'vite';

/** `import('./module.ts')` with a literal address inside the sources. */
const literalImport = /\bimport\(\s*(?<quote>['"`])(?<module>\.[^'"`]+)\k<quote>\s*\)/gu;

/**
 * Vite plugin: fetches what is imported later by its address alone. Around a literal `import()` Vite
 * puts a helper that preloads what the module imports, styles among them; it weighs more than most
 * scripts of this site, and no module that comes later brings styles.
 */
export function ownChunks(): Plugin {
  const chunks = new Map<string, string>();
  return {
    name: 'own-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async transform(code, importer) {
      const found = [...code.matchAll(literalImport)];
      if (found.length === 0 || importer.includes('/node_modules/')) return undefined;
      let changed = code;
      for (const { 0: whole, groups } of found) {
        const resolved = await this.resolve(groups?.module ?? '', importer);
        if (!resolved) continue;
        const chunk =
          chunks.get(resolved.id) ??
          this.emitFile({ type: 'chunk', id: resolved.id, preserveSignature: 'allow-extension' });
        chunks.set(resolved.id, chunk);
        changed = changed.replace(whole, `import(import.meta.ROLLUP_FILE_URL_${chunk})`);
      }
      return { code: changed, map: null };
    },
  };
}
