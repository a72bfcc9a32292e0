import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MendableError } from '../config/mendable-error.ts';
import { dayOf } from '../facts/day.ts';

/** Which state of the sources a site was built from. */
export interface Version {
  /** Day of the commit in UTC: `2026-11-21`. */
  readonly date: string;
  /** First seven digits of the commit: `1b3d043`. */
  readonly commit: string;
}

/**
 * Reads the version from git; where the sources came as an archive without git, from `SITE_VERSION`.
 *
 * @param env environment variables; `SITE_VERSION` is looked at: `2026-11-21-1b3d043`
 * @param root folder of the sources
 * @returns undefined where neither knows it
 * @throws MendableError that shows the right form, for a `SITE_VERSION` of another form
 */
export function readVersion(
  env: Record<string, string | undefined> = process.env,
  root = process.cwd(),
): Version | undefined {
  const given = env.SITE_VERSION ? parseVersion(env.SITE_VERSION) : undefined;
  return fromGit(root) ?? given;
}

/** The version as one word, for file names and for reports: `2026-11-21-1b3d043`. */
export function versionName({ date, commit }: Version): string {
  return `${date}-${commit}`;
}

function parseVersion(value: string): Version {
  const match = /^(?<date>\d{4}-\d{2}-\d{2})-(?<commit>[\da-f]{7})$/u.exec(value);
  const { date, commit } = match?.groups ?? {};
  if (!date || !commit || Number.isNaN(Date.parse(date))) {
    throw new MendableError(
      `SITE_VERSION is "${value}". Write the day and the first seven digits of the commit, such as 2026-11-21-1b3d043.`,
    );
  }
  return { date, commit };
}

function fromGit(root: string): Version | undefined {
  // An archive unpacked inside somebody's repository must not take that repository's commit.
  if (!existsSync(join(root, '.git'))) return undefined;
  try {
    const { hash, time } = lastCommit(root);
    return { date: dayOf(time), commit: hash.slice(0, 7) };
  } catch {
    // No git on this machine, no commit yet, or a repository of another user.
    return undefined;
  }
}

/**
 * The last commit of a repository.
 *
 * @returns its full hash, and its second
 * @throws Error where git knows none
 */
export function lastCommit(root = process.cwd()): { readonly hash: string; readonly time: Date } {
  const line = execFileSync('git', ['log', '-1', '--format=%H %ct'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [hash = '', seconds] = line.trim().split(' ');
  return { hash, time: new Date(Number(seconds) * 1000) };
}
