import { readFileSync } from 'node:fs';

/** What a process and its children took; Linux only, else NaN. */
export interface ProcessUsage {
  readonly cpuSeconds: number;
  /** The most that each of them held, added up. */
  readonly peakMegabytes: number;
}

/** Linux counts in hundredths of a second, whatever its kernel was built with. */
const ticksPerSecond = 100;

/**
 * Watches a process from now on.
 *
 * @returns what ends the watch and says what the process took
 */
export function watchProcess(pid: number): () => ProcessUsage {
  const seen = new Map<number, ProcessUsage>();
  const look = () => {
    for (const one of [pid, ...childrenOf(pid)]) {
      const usage = usageOf(one);
      if (usage) seen.set(one, usage);
    }
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    const sum = (pick: (usage: ProcessUsage) => number) =>
      seen.size === 0 ? NaN : [...seen.values()].reduce((all, usage) => all + pick(usage), 0);
    return {
      cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
      peakMegabytes: Math.round(sum(({ peakMegabytes }) => peakMegabytes)),
    };
  };
}

function childrenOf(pid: number): readonly number[] {
  const list = read(`/proc/${pid}/task/${pid}/children`)?.trim();
  return list ? list.split(' ').map(Number) : [];
}

function usageOf(pid: number): ProcessUsage | undefined {
  const peak = /^VmHWM:\s+(\d+)/mu.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  // The name of the process, in brackets, may hold blanks; user and system time are 14 and 15.
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /u, '')
    .split(' ');
  if (peak === undefined || !fields) return undefined;
  return {
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    peakMegabytes: Number(peak) / 1024,
  };
}

/** Nothing for a process that has ended, and where the system has no such files. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
