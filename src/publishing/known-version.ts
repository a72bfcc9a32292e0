import type { AstroIntegration } from 'astro';
import { hasWholeHistory } from './history.ts';
import { readVersion } from './version.ts';

/**
 * Astro integration: stops at a wrong `SITE_VERSION` before anything is built, and says what pages
 * will lack where git is missing or knows only the last commits.
 */
export function knownVersion(): AstroIntegration {
  return {
    name: 'known-version',
    hooks: {
      'astro:config:done': () => {
        readVersion();
      },
      'astro:build:start': ({ logger }) => {
        if (!readVersion()) {
          logger.warn(
            'Pages will not name their version. Build in a git clone, or set SITE_VERSION=2026-11-21-1b3d043.',
          );
        }
        if (!hasWholeHistory()) {
          logger.warn(
            'Pages will not say when they last changed: only the whole history knows. In a clone, run git fetch --unshallow.',
          );
        }
      },
    },
  };
}
