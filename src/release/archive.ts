import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { create } from 'tar';
import type { Version } from '../publishing/version.ts';
import { versionName } from '../publishing/version.ts';

interface Release {
  /** Folder of the built site. */
  readonly site: string;
  /** Base path that the site was built for: `/` or `/some/path`. */
  readonly base: string;
  readonly version: Version;
  /** Time that every file gets. Servers tell old from new by it; two releases must not share one. */
  readonly time: Date;
  /** Folder to write into; what is in it is removed. */
  readonly out: string;
}

/**
 * Packs a built site into `<out>/warifu-<version>.tar.gz`, with its checksum in `<out>/SHA256SUMS`.
 * In the archive, `site/` is a document root: the pages lie under their base path, beside them what
 * static hosts read. `nginx/` is outside of it. The same site of the same version gives the same
 * bytes, whenever and by whomever it is packed.
 *
 * @returns path of the archive
 */
export async function packRelease({ site, base, version, time, out }: Release): Promise<string> {
  const name = `warifu-${versionName(version)}`;
  const file = `${name}.tar.gz`;
  rmSync(out, { recursive: true, force: true });
  layOut(site, base, join(out, name));
  const files = readdirSync(join(out, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  // The server's user reads them, whatever the umask of whoever releases.
  for (const path of files) chmodSync(join(out, path), 0o644);
  await create(
    // Portable: no owner, no times but this one.
    {
      cwd: out,
      file: join(out, file),
      gzip: { level: 9 },
      portable: true,
      mtime: time,
    },
    files,
  );
  rmSync(join(out, name), { recursive: true });
  const sum = createHash('sha256')
    .update(readFileSync(join(out, file)))
    .digest('hex');
  writeFileSync(join(out, 'SHA256SUMS'), `${sum}  ${file}\n`);
  return join(out, file);
}

/** Copies a built site into the layout of the archive. */
function layOut(site: string, base: string, folder: string): void {
  const pages = join(folder, 'site', base);
  mkdirSync(dirname(pages), { recursive: true });
  cpSync(site, pages, { recursive: true });
  renameSync(join(pages, 'nginx'), join(folder, 'nginx'));
  if (base === '/') return;
  for (const file of ['_headers', '_redirects']) {
    renameSync(join(pages, file), join(folder, 'site', file));
  }
}
