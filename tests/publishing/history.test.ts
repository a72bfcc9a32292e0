import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileDates, hasWholeHistory } from '../../src/publishing/history.ts';

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.invalid', ...args],
    { stdio: 'ignore' },
  );

/** Writes files and commits them at a time: `2026-11-20T23:30:00+09:00`. */
function commit(folder: string, time: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  git(folder, 'add', '.');
  process.env.GIT_COMMITTER_DATE = time;
  git(folder, 'commit', '-m', 'change');
  delete process.env.GIT_COMMITTER_DATE;
}

/** A repository with two commits. */
function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  git(folder, 'init');
  for (const text of ['one', 'two']) {
    writeFileSync(join(folder, 'page.mdx'), text);
    git(folder, 'add', '.');
    git(folder, 'commit', '-m', text);
  }
  return folder;
}

describe('the day of the last change is told', () => {
  test('in a whole clone', () => {
    expect(hasWholeHistory(repository())).toBe(true);
  });

  test('not in a shallow clone, where every file seems as old as the last commit', () => {
    const shallow = mkdtempSync(join(tmpdir(), 'history-'));
    git(shallow, 'clone', '--depth', '1', `file://${repository()}`, join(shallow, 'clone'));
    expect(hasWholeHistory(join(shallow, 'clone'))).toBe(false);
  });

  test("not in an archive, even inside somebody else's repository", () => {
    const outer = repository();
    expect(hasWholeHistory(mkdtempSync(join(outer, 'archive-')))).toBe(false);
  });
});

describe('a page came with its first commit and changed with its last', () => {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  git(folder, 'init', '-b', 'main');
  mkdirSync(join(folder, 'docs'));
  commit(folder, '2026-11-19T10:00:00Z', { 'docs/old.mdx': '1', 'docs/größe.mdx': '1' });
  commit(folder, '2026-11-21T08:30:00+09:00', { 'docs/old.mdx': '2', 'readme.md': '1' });
  git(folder, 'checkout', '-b', 'side', 'HEAD~1');
  // Written before what stands on main, and merged after it.
  commit(folder, '2026-11-20T12:00:00Z', { 'docs/new.mdx': '1' });
  git(folder, 'checkout', 'main');
  git(folder, 'merge', '--no-ff', 'side', '-m', 'merge');
  const dates = fileDates('docs', folder);

  test.for([
    ['docs/old.mdx', '2026-11-19T10:00:00Z', '2026-11-20T23:30:00Z'],
    ['docs/größe.mdx', '2026-11-19T10:00:00Z', '2026-11-19T10:00:00Z'],
    ['docs/new.mdx', '2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z'],
  ] as const)('%s', ([file, published, changed]) => {
    expect(dates.get(file)?.published).toBe(published);
    expect(dates.get(file)?.changed).toBe(changed);
  });

  test('files beside the folder are left out', () => {
    expect([...dates.keys()].sort()).toEqual(['docs/größe.mdx', 'docs/new.mdx', 'docs/old.mdx']);
  });

  test('nobody knows them without a history', () => {
    expect(fileDates('docs', mkdtempSync(join(tmpdir(), 'history-'))).size).toBe(0);
  });
});
