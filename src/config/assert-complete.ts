import type { Site } from './read-site.ts';

/**
 * @param file name of the configuration, for the message
 * @throws Error that names every field that a published site must state and this one does not
 */
export function assertComplete({ missing }: Pick<Site, 'missing'>, file: string): void {
  if (missing.length === 0) return;
  throw new Error(
    [
      `${file} does not say all that a published site must state. Missing:`,
      ...missing.map((field) => `  ${field}`),
      `Fill these fields in; what each means stands beside it in src/site.config.ts. To look at the site without them, use npm run build: it prints placeholders and keeps search engines away.`,
    ].join('\n'),
  );
}
