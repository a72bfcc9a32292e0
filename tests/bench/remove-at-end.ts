import { rmSync } from 'node:fs';
import { constants } from 'node:os';

/**
 * Removes a folder when this process ends, and also when it is stopped: by itself Node runs no exit
 * handlers for a signal.
 */
export function removeAtEnd(folder: string): void {
  process.on('exit', () => {
    // A build that was stopped a moment ago may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
