import { build } from 'astro';
import { existsSync } from 'node:fs';

/**
 * The first build that the tests look at: with the configuration of this machine, but at the root,
 * wherever that would serve the site.
 */
if (import.meta.main) {
  process.env.BASE_PATH = '/';
  await build({});
}

/** @throws Error that says what to build, where `dist` holds no site at the root */
export function assertBuiltAtRoot(): void {
  if (!existsSync('dist/nginx/server.conf')) {
    throw new Error('There is no built site in dist/. Run npm run build first.');
  }
  if (existsSync('dist/nginx/location.conf')) {
    throw new Error(
      'The site in dist/ was built under a base path. Run node tests/site/build-at-root.ts first.',
    );
  }
}
