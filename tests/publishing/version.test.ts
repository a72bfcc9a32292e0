import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastCommit, readVersion, versionName } from '../../src/publishing/version.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'version-'));

/** A repository with one commit of a moment that is another day in Tokyo and in Los Angeles. */
function repository(): { root: string; commit: string } {
  const root = folder();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-03-01T08:30:00+09:00' },
    });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message=First');
  return { root, commit: git('rev-parse', 'HEAD').slice(0, 7) };
}

describe('the version', () => {
  test('is the day of the commit in UTC and its first seven digits', () => {
    const { root, commit } = repository();
    const version = readVersion({}, root);
    expect(version).toEqual({ date: '2026-02-28', commit });
    expect(version && versionName(version)).toBe(`2026-02-28-${commit}`);
  });

  test('knows the second of the commit, by which servers tell two releases of a day apart', () => {
    expect(lastCommit(repository().root).time).toEqual(new Date('2026-02-28T23:30:00Z'));
  });

  test('is what git says, whatever the environment says', () => {
    const { root, commit } = repository();
    expect(readVersion({ SITE_VERSION: '2020-01-01-0000000' }, root)?.commit).toBe(commit);
  });

  test('comes from the environment where the sources are an archive', () => {
    expect(readVersion({ SITE_VERSION: '2026-11-21-1b3d043' }, folder())).toEqual({
      date: '2026-11-21',
      commit: '1b3d043',
    });
  });

  test('is not that of a repository into which the archive was unpacked', () => {
    const inner = join(repository().root, 'unpacked');
    mkdirSync(inner);
    expect(readVersion({}, inner)).toBeUndefined();
  });

  test.for([
    '1b3d043',
    'v1.0.0',
    '2026-11-21',
    '2026-11-21-1B3D043',
    '2026-13-41-1b3d043',
    '2026-11-21 1b3d043',
  ])('of another form is refused with the right one: %s', (value) => {
    expect(() => readVersion({ SITE_VERSION: value }, folder())).toThrow(
      /^SITE_VERSION is ".*"\. Write the day .* such as 2026-11-21-1b3d043\.$/u,
    );
  });
});
