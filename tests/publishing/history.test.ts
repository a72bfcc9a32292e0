import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasWholeHistory } from '../../src/publishing/history.ts';

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.invalid', ...args],
    {
      stdio: 'ignore',
    },
  );

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
