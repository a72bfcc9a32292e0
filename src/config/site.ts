import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteConfig } from '../site.config.ts';
import type { Environment, Site } from './read-site.ts';
import { readSite } from './read-site.ts';

/** Name of the site in both languages. */
export const siteName = 'Warifu';

/**
 * Reads the configuration: `src/site.config.ts`, or the file that `SITE_CONFIG` names.
 *
 * @throws Error that says which file or which fields are wrong, and how to mend them
 */
export async function loadSite(env: Environment): Promise<Site> {
  const file = env.SITE_CONFIG;
  return file
    ? readSite(await importConfig(file), env, file)
    : readSite(siteConfig, env, 'src/site.config.ts');
}

async function importConfig(file: string): Promise<unknown> {
  const path = resolve(file);
  if (!existsSync(path)) {
    throw new Error(
      `SITE_CONFIG is "${file}", but there is no such file. Name a copy of src/site.config.ts.`,
    );
  }
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(path).href);
  if (typeof module === 'object' && module && 'siteConfig' in module) return module.siteConfig;
  throw new Error(
    `${file} (SITE_CONFIG) exports no "siteConfig". Begin with a copy of src/site.config.ts.`,
  );
}

/** This site. For the build and the server; no script in the browser may import it. */
export const site = await loadSite(process.env);
