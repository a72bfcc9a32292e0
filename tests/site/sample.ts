import { readVersion } from '../../src/publishing/version.ts';

const alwaysLooked = /^\/(?:ja|de)\/(?:token-checker\/)?$|404/u;

/** One in so many is looked at. */
export const shares = 8;

/** The same for a commit on every day and machine; without git always the first. */
const shareOfCommit = Number.parseInt(readVersion()?.commit ?? '0', 16) % shares;

/**
 * What checks that take a second each look at: the home pages, the checker and the 404 pages, and
 * an eighth of everything else, which depends on the commit. `ALL_PAGES=1` (npm run a11y) takes all.
 *
 * @param nameOf the address of a page, or what a state of it is called
 * @param share 0 to 7: which eighth
 */
export function sampled<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  share = shareOfCommit,
): readonly T[] {
  if (process.env.ALL_PAGES) return all;
  return all.filter((one, at) => alwaysLooked.test(nameOf(one)) || at % shares === share);
}
