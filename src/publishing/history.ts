import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Times of the commits in which a file came and last changed: `2026-11-21T22:27:51Z`. */
export interface FileDates {
  readonly published: string;
  readonly changed: string;
}

/**
 * When each file of a folder came and last changed, from git.
 *
 * @param folder path from `root`: `src/content/docs`
 * @param root folder of the sources
 * @returns by path from `root`; empty where git does not know
 */
export function fileDates(folder: string, root = process.cwd()): ReadonlyMap<string, FileDates> {
  const dates = new Map<string, FileDates>();
  if (!hasWholeHistory(root)) return dates;
  const log = git(root, 'log', '--format=%x00%ct', '--name-only', '--no-renames', '--', folder);
  for (const commit of log.split('\0').slice(1)) {
    const [seconds, , ...files] = commit.split('\n');
    const time = new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
    for (const file of files.filter(Boolean)) {
      const { published = time, changed = time } = dates.get(file) ?? {};
      // Commits of a merged branch do not stand in the order of their times.
      dates.set(file, {
        published: time < published ? time : published,
        changed: time > changed ? time : changed,
      });
    }
  }
  return dates;
}

/**
 * Whether git knows when each file last changed. In a shallow clone every file seems to have changed
 * with the oldest commit that is there; an archive has no history at all, and must not take that of
 * a repository in which it was unpacked.
 *
 * @param root folder of the sources
 */
export function hasWholeHistory(root = process.cwd()): boolean {
  if (!existsSync(join(root, '.git'))) return false;
  try {
    return git(root, 'rev-parse', '--is-shallow-repository').trim() === 'false';
  } catch {
    // No git on this machine, or a repository of another user.
    return false;
  }
}

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
