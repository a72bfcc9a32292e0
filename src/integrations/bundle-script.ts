import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { build } from 'vite';
import { packedWords } from './packed-words.ts';

/**
 * Bundles a script with everything it imports into one piece, which exports nothing. The same sources
 * give the same bytes.
 *
 * @param entry path of a module
 * @throws Error if Vite makes anything but one script
 */
export async function bundleScript(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    plugins: [packedWords()],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'warifu' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk, ...others] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`${entry} must become one script. Does it import anything lazily?`);
  }
  return chunk.code.trim();
}
