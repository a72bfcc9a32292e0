import { preview } from 'astro';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { testBase } from './build-under-base.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
    /** The same for the site that was built under a base path, which is part of the address. */
    siteUnderBase: string;
  }
}

/** Serves the built site for the tests of this project. */
export default async function serve(project: TestProject) {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no built site in dist/. Run npm run build first.');
  }
  const options = { logLevel: 'error', server: { port: 0 } } as const;
  const server = await preview(options);
  const underBase = await preview({ ...options, base: testBase, outDir: './dist-base' });
  project.provide('site', `http://localhost:${server.port}`);
  project.provide('siteUnderBase', `http://localhost:${underBase.port}${testBase}`);
  return async () => {
    await server.stop();
    await underBase.stop();
  };
}
