const alwaysLooked = /^\/(?:ja|de)\/(?:token-checker\/)?$|404/u;
const shares = 8;

/**
 * What checks that take a second each look at: the home pages, the checker and the 404 pages, and
 * an eighth of everything else, another eighth each day. `ALL_PAGES=1` (npm run a11y) takes all.
 *
 * @param nameOf the address of a page, or what a state of it is called
 */
export function sampled<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  if (process.env.ALL_PAGES) return all;
  const today = Math.floor(Date.now() / 86_400_000);
  return all.filter((one, at) => alwaysLooked.test(nameOf(one)) || (at + today) % shares === 0);
}
