import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const isSource = (name: string) => !/^(?:\.|dist|node_modules|tests$)/u.test(name);

/**
 * Copies what a build reads into a folder inside the repository, where packages are found.
 *
 * @param root folder, made afresh; its name begins with `dist`, so that nothing else looks at it
 */
export function copySite(root: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const name of readdirSync('.').filter(isSource)) {
    cpSync(name, `${root}/${name}`, { recursive: true });
  }
}

export interface Outcome {
  /** Exit code; -1 when a signal ended the process. */
  readonly code: number;
  /** What it wrote, without colours. */
  readonly says: string;
}

/**
 * Runs Astro on a copy of the site.
 *
 * @param command `build`, or another of Astro's
 * @param wrapper a program that runs Astro, with its arguments: `['unshare', '-rn']`
 */
export function runAstro(
  root: string,
  command: string,
  wrapper: readonly string[] = [],
): Promise<Outcome> {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const [program, ...args] = [...wrapper, process.execPath, astro, command] as const;
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let says = '';
    const add = (chunk: Buffer) => (says += chunk.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? -1, says }));
  });
}
