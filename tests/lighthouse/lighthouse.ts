/**
 * Looks at the site as Lighthouse sees it on a mid-range telephone: builds it with a complete
 * configuration, serves it compressed, and prints the median of three runs per page and category.
 * Fails below 100. Other work on the machine lowers the performance; run it alone.
 */
import type { Result } from 'lighthouse';
import lighthouse from 'lighthouse';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { serveFolder } from '../bench/search-server.ts';
import { launchOptions } from '../browser/chromium.ts';

const folder = 'dist-lighthouse';
const paths = ['', 'renew/', 'token-checker/', 'search/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 3;

buildSample();
const server = await serveFolder(folder);
const port = await freePort();
const options = await launchOptions();
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
});
const rows: Record<string, Record<string, number>> = {};
const complaints = new Set<string>();
for (const language of ['ja', 'de']) {
  for (const path of paths) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) {
      results.push(await look(`${server.address}/${language}/${path}`));
    }
    rows[`/${language}/${path}`] = Object.fromEntries(
      categories.map((name) => [name, median(results.map((result) => scoreOf(result, name)))]),
    );
  }
}
await browser.close();
await server.stop();
rmSync(folder, { recursive: true });

console.table(rows);
for (const complaint of complaints) console.log(complaint);
if (Object.values(rows).some((row) => Object.values(row).some((score) => score < 100))) {
  process.exitCode = 1;
}

function buildSample() {
  const { status } = spawnSync('astro', ['build', '--outDir', folder, '--silent'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SITE_CONFIG: 'tests/config/sample-site.config.ts' },
  });
  if (status !== 0) throw new Error('The build with the sample configuration failed.');
}

async function look(address: string): Promise<Result> {
  const html = await (await fetch(address)).text();
  const outcome = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    // Lighthouse fetches it out of the page, which some pages forbid for the reader's sake. The
    // other pages look at the same file.
    skipAudits: html.includes("connect-src 'none'") ? ['robots-txt'] : [],
  });
  if (!outcome) throw new Error(`Lighthouse has no result for ${address}.`);
  return outcome.lhr;
}

/** Zero to a hundred. What costs points is kept for the end of the output. */
function scoreOf({ categories: found, audits, finalDisplayedUrl }: Result, name: string): number {
  const category = found[name];
  for (const { id, weight } of category?.auditRefs ?? []) {
    const audit = audits[id];
    // Null: informative, or not applicable here.
    if (!weight || (audit?.score ?? 1) >= 0.9) continue;
    const { pathname } = new URL(finalDisplayedUrl);
    complaints.add(`${pathname} ${name}: ${audit?.title ?? id} ${audit?.displayValue ?? ''}`);
  }
  return Math.round((category?.score ?? 0) * 100);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, resolve));
  const { port: free } = listener.address() as AddressInfo;
  await new Promise((resolve) => listener.close(resolve));
  return free;
}
