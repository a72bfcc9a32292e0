import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { assertBuiltAtRoot } from './build-at-root.ts';
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
  assertBuiltAtRoot();
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
