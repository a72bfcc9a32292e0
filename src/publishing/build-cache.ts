import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What earlier builds made, by a key that names everything it was made from. */
export interface BuildCache {
  /** What was made under this key before, else what `make` makes now. */
  readonly take: (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array<ArrayBuffer>>;
  /** Removes what nobody took from this cache since it was opened. */
  readonly forgetOthers: () => void;
}

/** Where the caches of a build lie; `npm ci` empties it. */
export const cacheFolder = join('node_modules', '.cache');

/**
 * Opens a folder as a cache. A build that is stopped leaves no half file in it.
 *
 * @param folder made where it is missing
 */
export function openCache(folder: string): BuildCache {
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  let made = 0;
  return {
    take: async (key, make) => {
      taken.add(key);
      const file = join(folder, key);
      const known = await readFile(file).catch(() => undefined);
      if (known) return known;
      const content = new Uint8Array(await make());
      const unfinished = `${file}.${process.pid}-${++made}`;
      await writeFile(unfinished, content);
      await rename(unfinished, file);
      return content;
    },
    forgetOthers: () => {
      for (const key of readdirSync(folder)) {
        if (!taken.has(key)) rmSync(join(folder, key), { force: true });
      }
    },
  };
}
