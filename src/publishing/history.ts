import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

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
    const isShallow = execFileSync('git', ['rev-parse', '--is-shallow-repository'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return isShallow.trim() === 'false';
  } catch {
    // No git on this machine, or a repository of another user.
    return false;
  }
}
