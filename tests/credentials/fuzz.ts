/** The properties of the checker with a hundred times the runs of `npm test`, a file to each core. */
import { startVitest } from 'vitest/node';

process.env.FUZZ_RUNS ??= '100000';
await startVitest(['tests/credentials/properties/'], {
  config: 'tests/vitest.config.ts',
  project: ['unit'],
  run: true,
  testTimeout: 7_200_000,
  // A line for each property when it is done.
  reporters: ['verbose'],
});
