import { preview } from 'astro';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

/** Serves the built site for the tests of this project. */
export default async function serve(project: TestProject) {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no built site in dist/. Run npm run build first.');
  }
  const server = await preview({ logLevel: 'error', server: { port: 0 } });
  project.provide('site', `http://localhost:${server.port}`);
  return () => server.stop();
}
