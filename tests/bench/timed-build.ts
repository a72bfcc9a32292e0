import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { ProcessUsage } from './process-usage.ts';
import { watchProcess } from './process-usage.ts';

/** What Astro writes when a step begins; what lies before the first is start-up and the contents. */
const beginnings = [
  ['bundle', /Building static entrypoints/u],
  ['pages', /generating static routes/u],
  ['links', /validating links/u],
  ['search index', /sitemap-index\.xml/u],
  ['styles', /\[search-index\] ja/u],
  ['policy', /\[lean-styles\]/u],
  ['compression', /\[security-policy\]/u],
] as const;

/** Characters of the last messages, for an error; Astro writes a line per page. */
const mostKept = 3000;

type Step = 'contents' | (typeof beginnings)[number][0];

export interface TimedBuild extends ProcessUsage {
  readonly seconds: number;
  readonly steps: Readonly<Partial<Record<Step, number>>>;
}

/**
 * Builds a site in a process of its own and reads its messages as they come. The build ends with
 * this process.
 *
 * @param onStep is told of each step that begins, and after how many seconds
 * @throws Error with the last messages when the build fails
 */
export async function timedBuild(
  root: string,
  onStep: (step: Step, seconds: number) => void,
): Promise<TimedBuild> {
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const stop = () => child.kill('SIGKILL');
  // Before the folder is removed in which it writes.
  process.prependListener('exit', stop);
  const usage = watchProcess(child.pid ?? 0);
  const begun: { step: Step; at: number }[] = [];
  const begin = (step: Step) => {
    begun.push({ step, at: since() });
    onStep(step, since());
  };
  begin('contents');
  let says = '';
  let next = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    says += chunk.toString();
    for (let found = beginnings[next]; found?.[1].test(says); found = beginnings[++next]) {
      begin(found[0]);
      says = says.slice(says.search(found[1]) + 1);
    }
    says = says.slice(-mostKept);
  });
  child.stderr.on('data', (chunk: Buffer) => (says += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  process.off('exit', stop);
  const used = usage();
  if (code !== 0) throw new Error(`The build of ${root} failed:\n${says}`);
  const seconds = since();
  const steps = begun.map(({ step, at }, index) => [step, (begun[index + 1]?.at ?? seconds) - at]);
  return { seconds, steps: Object.fromEntries(steps) as TimedBuild['steps'], ...used };
}
