const alwaysLooked = /^\/(?:ja|de)\/(?:token-checker\/)?$|404/u;
const shares = 8;

/**
 * Pages for checks that take a second each: the home pages, the checker and the 404 pages, and an
 * eighth of the others, another eighth each day. `ALL_PAGES=1` (npm run a11y) looks at every one.
 */
export function sampled(paths: readonly string[]): readonly string[] {
  if (process.env.ALL_PAGES) return paths;
  const today = Math.floor(Date.now() / 86_400_000);
  return paths.filter((path, index) => alwaysLooked.test(path) || (index + today) % shares === 0);
}
