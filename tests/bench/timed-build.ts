import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What Astro writes when a step begins; what lies before the first is start-up and the contents. */
const beginnings = [
  ['bundle', /Building static entrypoints/u],
  ['pages', /generating static routes/u],
  ['links', /validating links/u],
  ['search index', /sitemap-index\.xml/u],
  ['styles', /\[search-index\] ja/u],
  ['policy', /\[lean-styles\]/u],
  ['compression', /hook "astro:build:done"|\[precompress\]/u],
] as const;

type Step = 'contents' | (typeof beginnings)[number][0];

export interface TimedBuild {
  readonly seconds: number;
  readonly steps: Readonly<Partial<Record<Step, number>>>;
  /** Most memory that Node held; Linux only, else NaN. */
  readonly peakMegabytes: number;
}

/**
 * Builds a site in a process of its own and reads its messages as they come.
 *
 * @throws Error with the last messages when the build fails
 */
export async function timedBuild(root: string): Promise<TimedBuild> {
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const begun: { step: Step; at: number }[] = [{ step: 'contents', at: 0 }];
  let says = '';
  let next = 0;
  let peakMegabytes = NaN;
  child.stdout.on('data', (chunk: Buffer) => {
    says += chunk.toString();
    for (let found = beginnings[next]; found?.[1].test(says); found = beginnings[++next]) {
      begun.push({ step: found[0], at: since() });
      says = says.slice(says.search(found[1]) + 1);
    }
  });
  child.stderr.on('data', (chunk: Buffer) => (says += chunk.toString()));
  const watch = setInterval(() => {
    peakMegabytes = peakOf(child.pid) ?? peakMegabytes;
  }, 200);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${root} failed:\n${says.slice(-2000)}`);
  const seconds = since();
  const steps = begun.map(({ step, at }, index) => [step, (begun[index + 1]?.at ?? seconds) - at]);
  return { seconds, steps: Object.fromEntries(steps) as TimedBuild['steps'], peakMegabytes };
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const kilobytes = /^VmHWM:\s+(\d+)/mu.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
