import type { AstroIntegration } from 'astro';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MendableError } from '../config/mendable-error.ts';

/**
 * Astro integration: says that the site cannot be written before anything is built. The bundler
 * would ask to report a fault of its own.
 */
export function writableOutput(): AstroIntegration {
  let folder = '';
  return {
    name: 'writable-output',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => assertWritable(folder),
    },
  };
}

/** @throws Error that names the folder and what the system says, when no file can be made in it */
function assertWritable(folder: string): void {
  const probe = join(folder, '.writable');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MendableError(
      `The site cannot be written to ${folder}: ${reason}. Free that place, or build to another with --outDir.`,
    );
  }
}
