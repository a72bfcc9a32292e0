import { spawnSync } from 'node:child_process';

/**
 * Makes sure that the commit tells what a release was built from.
 *
 * @param root folder of the sources
 * @throws Error that names the files that are not committed, or says that there is no repository
 */
export function assertCleanTree(root: string): void {
  const { status, stdout, stderr, error } = spawnSync('git', ['status', '--porcelain'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(
      `A release is made from a git clone, because its version is the commit. ${error?.message ?? stderr.trim()}`,
    );
  }
  if (stdout) {
    throw new Error(
      `These files differ from the commit that the release would be named after:\n${stdout.trimEnd()}\nCommit them or put them away (git stash --include-untracked).`,
    );
  }
}
