import type { BrowserContextOptions, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';

/** What a page loads by itself with an empty cache, in bytes after gzip -9. */
export interface Weight {
  readonly total: number;
  readonly html: number;
  /** Stylesheets that painting waits for: not those for paper, which count in `total` alone. */
  readonly style: number;
  readonly script: number;
  /** Number of responses, the icon's among them. */
  readonly requests: number;
}

/** Bytes after gzip -9. */
export const packedSize = (content: string | Uint8Array): number =>
  gzipSync(content, { level: 9 }).length;

type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** What moves after it was painted: cumulative layout shift as browsers measure it. */
export interface Weighed extends Weight {
  readonly layoutShift: number;
}

/** Opens a page with an empty cache, waits until it rests, and adds up what it loaded. */
export async function weigh(
  openPage: OpenPage,
  path: string,
  options?: BrowserContextOptions,
): Promise<Weighed> {
  const page = await openPage('/favicon.svg', options);
  const answers: { type: string; url: string; size: Promise<number> }[] = [];
  page.on('response', (response) => {
    answers.push({
      type: response.request().resourceType(),
      url: response.url(),
      size: response.body().then(packedSize),
    });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  // Browsers do not report the icon.
  const icon = await page.locator('link[rel~="icon"]').first().getAttribute('href');
  const iconSize = packedSize(await (await page.request.get(icon ?? '/favicon.ico')).body());
  const sizes = await Promise.all(
    answers.map(async ({ type, url, size }) => ({ type, url, size: await size })),
  );
  const forPaper = await page
    .locator('link[media="print"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const layoutShift = await page.evaluate(layoutShiftSoFar);
  await page.context().close();
  const sum = (rows: typeof sizes) => rows.reduce((all, { size }) => all + size, 0);
  const of = (wanted: string) => sizes.filter(({ type }) => type === wanted);
  return {
    total: sum(sizes) + iconSize,
    html: sum(of('document')),
    style: sum(of('stylesheet').filter(({ url }) => !forPaper.includes(url))),
    script: sum(of('script')),
    requests: sizes.length + 1,
    layoutShift,
  };
}

/** Runs in the page. */
function layoutShiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
    // The observer tells of what was before in a task of its own.
    setTimeout(() => resolve(sum), 100);
  });
}
