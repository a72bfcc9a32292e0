/** Tests, builds and packs what is published, into dist-release/. `npm run release` */
import { spawnSync } from 'node:child_process';
import { loadSite } from '../config/load-site.ts';
import { lastCommit, readVersion } from '../publishing/version.ts';
import { packRelease } from './archive.ts';
import { assertCleanTree } from './clean-tree.ts';

/** What decides where a site stands. The tests bring their own. */
const address = ['SITE_CONFIG', 'SITE_URL', 'BASE_PATH'];

function run(script: string, env: NodeJS.ProcessEnv = process.env): void {
  const { status } = spawnSync('npm', ['run', script], {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed; there is no release.`);
}

try {
  assertCleanTree('.');
  const version = readVersion();
  if (!version) throw new Error('Git knows no commit to name the release after.');
  run('check:operator');
  run(
    'test',
    Object.fromEntries(Object.entries(process.env).filter(([name]) => !address.includes(name))),
  );
  run('build:production');
  const { base } = await loadSite(process.env);
  console.log(
    await packRelease({
      site: 'dist',
      base,
      version,
      time: lastCommit().time,
      out: 'dist-release',
    }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
