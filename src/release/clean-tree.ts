import { spawnSync } from 'node:child_process';
import { hasWholeHistory } from '../publishing/history.ts';

/**
 * Makes sure that the commit tells what a release was built from, and pages when they last changed.
 *
 * @param root folder of the sources
 * @throws Error that names the files that are not committed, or says what is missing of the repository
 */
export function assertCleanTree(root: string): void {
  const { status, stdout, stderr, error } = spawnSync('git', ['status', '--porcelain'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (error) throw new Error(`A release needs git, which cannot be run here: ${error.message}`);
  if (status !== 0) {
    throw new Error(
      `A release is made from a git clone, because its version is the commit. ${stderr.trim()}`,
    );
  }
  if (stdout) {
    throw new Error(
      `These files differ from the commit that the release would be named after:\n${stdout.trimEnd()}\nCommit them or put them away (git stash --include-untracked).`,
    );
  }
  if (!hasWholeHistory(root)) {
    throw new Error(
      'This clone lacks its history, by which pages say when they last changed. Run git fetch --unshallow.',
    );
  }
}
