import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReadEntry } from 'tar';
import { list } from 'tar';
import { describe, expect, test, vi } from 'vitest';
import { packRelease } from '../../src/release/archive.ts';
import { assertCleanTree } from '../../src/release/clean-tree.ts';

const temporary = () => mkdtempSync(join(tmpdir(), 'release-'));
const version = { date: '2026-11-21', commit: '1b3d043' };
const time = new Date('2026-11-21T08:09:10Z');

/** A built site, written in the given order and at the given time. */
function builtSite(files: readonly string[], time: Date): string {
  const root = temporary();
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `Content of ${file}`, { mode: 0o600 });
    utimesSync(join(root, file), time, time);
  }
  return root;
}

const files = [
  'index.html',
  'ja/index.html',
  '.well-known/security.txt',
  '_headers',
  '_redirects',
  'nginx/site.conf',
];

async function entriesOf(file: string): Promise<readonly ReadEntry[]> {
  const entries: ReadEntry[] = [];
  await list({ file, onReadEntry: (entry) => entries.push(entry) });
  return entries;
}

describe('the archive', () => {
  const pack = (base: string, site = builtSite(files, new Date(0))) =>
    packRelease({ site, base, version, time, out: join(temporary(), 'out') });

  test.for([
    {
      base: '/',
      paths: [
        'nginx/site.conf',
        'site/.well-known/security.txt',
        'site/_headers',
        'site/_redirects',
        'site/index.html',
        'site/ja/index.html',
      ],
    },
    {
      base: '/some/path',
      paths: [
        'nginx/site.conf',
        'site/_headers',
        'site/_redirects',
        'site/some/path/.well-known/security.txt',
        'site/some/path/index.html',
        'site/some/path/ja/index.html',
      ],
    },
  ])('holds a document root and the nginx files, site at $base', async ({ base, paths }) => {
    const entries = await entriesOf(await pack(base));
    expect(entries.map(({ path }) => path)).toEqual(
      paths.map((path) => `warifu-2026-11-21-1b3d043/${path}`),
    );
  });

  test('belongs to nobody, can be read by everybody, and is as old as the commit to the second', async () => {
    for (const { uid, gid, uname, mode, mtime } of await entriesOf(await pack('/'))) {
      expect({ uid, gid, uname, mode }).toEqual({
        uid: undefined,
        gid: undefined,
        uname: '',
        mode: 0o644,
      });
      expect(mtime).toEqual(time);
    }
  });

  test('is the same, whenever and in whatever order the files were written', async () => {
    const first = await pack('/', builtSite(files, new Date('2026-01-01')));
    const second = await pack('/', builtSite([...files].reverse(), new Date('2027-01-01')));
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  test('has its checksum beside it, in the form that sha256sum --check reads', async () => {
    const file = await pack('/');
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(readFileSync(join(dirname(file), 'SHA256SUMS'), 'utf8')).toBe(
      `${sum}  warifu-2026-11-21-1b3d043.tar.gz\n`,
    );
  });
});

describe('a release is refused', () => {
  const repository = () => {
    const root = temporary();
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    return root;
  };

  /** With two commits, so that one can be left out. */
  const committed = () => {
    const root = repository();
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    for (const message of ['first', 'second']) {
      execFileSync('git', [...author, 'commit', '--quiet', '--allow-empty', '-m', message], {
        cwd: root,
      });
    }
    return root;
  };

  test('where files are not committed; they are named', () => {
    const root = repository();
    writeFileSync(join(root, 'note.txt'), '');
    expect(() => assertCleanTree(root)).toThrow(
      /differ from the commit[\s\S]*note\.txt[\s\S]*git stash/u,
    );
  });

  test('where there is no repository', () => {
    expect(() => assertCleanTree(temporary())).toThrow(
      /made from a git clone.*not a git repository/u,
    );
  });

  test('where there is no git', () => {
    const root = committed();
    vi.stubEnv('PATH', temporary());
    expect(() => assertCleanTree(root)).toThrow(/needs git, .* ENOENT/u);
    vi.unstubAllEnvs();
  });

  test('where pages would not know when they last changed', () => {
    const shallow = join(temporary(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${committed()}`, shallow]);
    expect(() => assertCleanTree(shallow)).toThrow(/lacks its history.* git fetch --unshallow/u);
  });

  test('and goes on where all is committed', () => {
    expect(() => assertCleanTree(committed())).not.toThrow();
  });
});
