import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extract } from 'tar';
import type { TestProject } from 'vitest/node';
import { packRelease } from '../../src/release/archive.ts';
import { installedAt } from '../../src/publishing/nginx.ts';
import { assertBuiltAtRoot } from '../site/build-at-root.ts';
import { testBase } from '../site/build-under-base.ts';
import { startNginx } from './start.ts';

/** Stands in files that lie where they should not. */
const notForReaders = 'Not for readers';

/** One way of serving a release. */
export interface Served {
  /** Address with the base path, without a slash at the end. */
  readonly site: string;
  /** Base path: empty, or `/some/path`. */
  readonly base: string;
  /** Folder of the unpacked release. */
  readonly release: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    served: { readonly root: Served; readonly base: Served };
  }
}

/**
 * Packs both builds as releases, unpacks them, and serves the one by the documented configuration,
 * the other from a location of a server that has something else at its root.
 */
export default async function serve(project: TestProject) {
  assertBuiltAtRoot();
  const root = await unpack('dist', '/');
  const base = await unpack('dist-base', testBase);
  const forRoot = await startNginx((port) => documentedServer(root, port));
  const forBase = await startNginx((port) => sharedServer(base, port));
  const address = (port: number) => `http://127.0.0.1:${port}`;
  project.provide('served', {
    root: { site: address(forRoot.port), base: '', release: root },
    base: { site: address(forBase.port) + testBase, base: testBase, release: base },
  });
  return async () => {
    await forRoot.stop();
    await forBase.stop();
  };
}

async function unpack(site: string, base: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  chmodSync(folder, 0o755);
  const version = { date: '2026-11-21', commit: '0000000' };
  const time = new Date(0);
  const file = await packRelease({ site, base, version, time, out: join(folder, 'out') });
  await extract({ file, cwd: folder, strip: 1 });
  for (const hidden of ['.env', '.git/config', 'de/.htpasswd', 'nginx/site.conf']) {
    const path = join(folder, 'site', base, hidden);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, notForReaders);
  }
  return folder;
}

/** The configuration that the release brings, at another place and on another port. */
function documentedServer(release: string, port: number): string {
  return readFileSync(join(release, 'nginx/server.conf'), 'utf8')
    .replaceAll(installedAt, release)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
}

function sharedServer(release: string, port: number): string {
  const location = readFileSync(join(release, 'nginx/location.conf'), 'utf8');
  return `include ${release}/nginx/http.conf;
server {
    listen 127.0.0.1:${port};
    location / {
        return 200 "Neighbour";
    }
    location ~* \\.(?:js|css|png|svg|xml)$ {
        return 200 "Neighbour";
    }
    ${location.replaceAll(installedAt, release)}
}
`;
}
