import type { Plugin, Rolldown } from 'vite';
import { basename } from 'node:path';
import { bundleScript } from './bundle-script.ts';

/** `import('./module.ts')` with a literal address inside the sources. */
const literalImport = /\bimport\(\s*(?<quote>['"`])(?<module>\.[^'"`]+)\k<quote>\s*\)/gu;

/** `whole-de.ts`: comes as one file with everything it imports, shared with nothing. */
const whole = /\/whole-[\w-]+\.ts$/u;

/**
 * Vite plugin: fetches what is imported later by its address alone. Around a literal `import()` Vite
 * puts a helper that preloads what the module imports, styles among them; it weighs more than most
 * scripts of this site, and no module that comes later brings styles.
 */
export function ownChunks(): Plugin {
  const files = new Map<string, Promise<string>>();
  return {
    name: 'own-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async transform(code, importer) {
      const found = [...code.matchAll(literalImport)];
      if (found.length === 0 || importer.includes('/node_modules/')) return undefined;
      let changed = code;
      for (const { 0: imported, groups } of found) {
        const resolved = await this.resolve(groups?.module ?? '', importer);
        if (!resolved) continue;
        const file = files.get(resolved.id) ?? emit(this, resolved.id);
        files.set(resolved.id, file);
        changed = changed.replace(imported, `import(import.meta.ROLLUP_FILE_URL_${await file})`);
      }
      return { code: changed, map: null };
    },
  };
}

/** @returns the reference by which the code asks for the file's address */
async function emit(build: Rolldown.PluginContext, id: string): Promise<string> {
  if (!whole.test(id)) {
    return build.emitFile({ type: 'chunk', id, preserveSignature: 'allow-extension' });
  }
  const source = await bundleScript(id);
  return build.emitFile({ type: 'asset', name: basename(id).replace(/\.ts$/u, '.js'), source });
}
