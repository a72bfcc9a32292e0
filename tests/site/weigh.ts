import type { BrowserContextOptions, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';

export interface Weight {
  /** Bytes after gzip -9, of all responses. */
  readonly total: number;
  readonly html: number;
  readonly style: number;
  readonly script: number;
  readonly requests: number;
}

type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** Opens a page with an empty cache, waits until it rests, and adds up what it loaded. */
export async function weigh(openPage: OpenPage, path: string): Promise<Weight> {
  const page = await openPage('/favicon.svg');
  const bytes: { type: string; size: Promise<number> }[] = [];
  page.on('response', (response) => {
    const size = response.body().then((body) => gzipSync(body, { level: 9 }).length);
    bytes.push({ type: response.request().resourceType(), size });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(
    bytes.map(async ({ type, size }) => ({ type, size: await size })),
  );
  await page.context().close();
  const sum = (type?: string) =>
    sizes.filter((row) => !type || row.type === type).reduce((all, { size }) => all + size, 0);
  return {
    total: sum(),
    html: sum('document'),
    style: sum('stylesheet'),
    script: sum('script'),
    requests: sizes.length,
  };
}
