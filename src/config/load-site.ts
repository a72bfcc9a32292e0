import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MendableError } from './mendable-error.ts';
import type { Environment, Site } from './read-site.ts';
import { readSite } from './read-site.ts';

/** The file that holds the configuration, if the environment names no other. */
const ownFile = 'src/site.config.ts';

/** Which file holds the configuration: `SITE_CONFIG`, or `src/site.config.ts`. Never throws. */
export function configFile(env: Environment): string {
  return env.SITE_CONFIG || ownFile;
}

/**
 * Reads the configuration.
 *
 * @throws MendableError that says which file or which fields are wrong, and how to mend them
 */
export async function loadSite(env: Environment): Promise<Site> {
  const file = configFile(env);
  const module = await (env.SITE_CONFIG ? importNamed(env.SITE_CONFIG) : importOwn());
  if (typeof module === 'object' && module && 'siteConfig' in module) {
    return readSite(module.siteConfig, env, file);
  }
  throw new MendableError(
    `${file} exports no "siteConfig". Begin with a copy of src/site.config.ts as it came.`,
  );
}

function importNamed(file: string): Promise<unknown> {
  const path = resolve(file);
  const problem = existsSync(path)
    ? !/\.[cm]?[jt]s$/u.test(path) && `${path} is no TypeScript`
    : `there is no file ${path}`;
  if (problem) {
    throw new MendableError(
      `SITE_CONFIG is "${file}", but ${problem}. Name a copy of src/site.config.ts.`,
    );
  }
  const { href } = pathToFileURL(path);
  return import(/* @vite-ignore */ href).catch((cause: unknown) => fail(file, cause));
}

function importOwn(): Promise<unknown> {
  return import('../site.config.ts').catch((cause: unknown) => fail(ownFile, cause));
}

/** @throws MendableError */
function fail(file: string, cause: unknown): never {
  throw new MendableError(
    `${file} cannot be read: ${whatHappened(cause)}\nMend that place, or begin with a copy of src/site.config.ts as it came.`,
  );
}

/** The line and the words of a mistake in the file; what of Node was at work is left out. */
function whatHappened(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return (cause.stack || cause.message).split(/\n {4}at /u, 1)[0] ?? cause.message;
}
