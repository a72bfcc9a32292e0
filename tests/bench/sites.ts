import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const astro = 'node_modules/astro/bin/astro.mjs';

/** Builds a site in a process of its own. Gives seconds, and megabytes of output. */
export async function buildSite(root: string): Promise<{ 'build s': number; 'output MB': number }> {
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const build = spawn(process.execPath, [astro, 'build', '--root', root, '--silent'], {
      stdio: 'inherit',
    });
    build.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build of ${root} failed.`));
    });
  });
  const seconds = (performance.now() - start) / 1000;
  // Compressed copies are not what a site holds.
  const bytes = globSync(`${root}/dist/**/*`, { exclude: ['**/*.{gz,br}'] })
    .map((path) => statSync(path))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return {
    'build s': Number(seconds.toFixed(1)),
    'output MB': Number((bytes / 2 ** 20).toFixed(2)),
  };
}

/** Serves a built site. Gives its address, and what stops it. */
export async function serveSite(
  root: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const { preview } = await import('astro');
  const server = await preview({ root, logLevel: 'error', server: { port: 0 } });
  return { address: `http://localhost:${server.port}`, stop: () => server.stop() };
}
