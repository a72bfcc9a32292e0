import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly needs?: string;
  readonly environment?: { readonly name: string };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const workflows = globSync('.github/workflows/*.yml').map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});

/** What a job may be allowed; whatever is not named here, and whatever is not named in the job, it may not do. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  build: { contents: 'read' },
  deploy: { pages: 'write', 'id-token': 'write' },
};

describe.for(workflows)('$file', ({ text, workflow }) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('pins every action to a commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /\buses:/u.test(line));
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    const pinned = /uses: actions\/[a-z-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u;
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
  });

  test('allows nothing but what each job needs', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(jobs.map(([name, job]) => [name, job.permissions]))).toEqual(allowed);
  });

  test('keeps no credentials in the working copy and knows no secrets', () => {
    const checkout = steps.find((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkout?.with?.['persist-credentials']).toBe(false);
    expect(text).not.toMatch(/secrets\.|pull_request_target/u);
  });

  test('puts nothing that outsiders can write into a command', () => {
    expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
  });

  test('does not run twice at once, nor for ever', () => {
    expect(workflow.concurrency.group).toContain('github.ref');
    expect(jobs.filter(([, job]) => !job['timeout-minutes'])).toEqual([]);
  });

  test('publishes only what was tested', () => {
    expect(workflow.jobs.deploy?.needs).toBe('build');
    const commands = workflow.jobs.build?.steps.map((step) => step.run ?? step.uses ?? '') ?? [];
    const order = [
      'npm ci',
      'npm test',
      'npm run build:production',
      'actions/upload-pages-artifact',
    ];
    const places = order.map((start) => commands.findIndex((line) => line.startsWith(start)));
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
  });

  test('runs scripts that exist', () => {
    const names = [...text.matchAll(/npm run (?<name>[\w:]+)/gu)].map(({ groups }) => groups?.name);
    expect(names.filter((name) => !name || !(name in scripts))).toEqual([]);
  });
});

test('there is a workflow to look at', () => {
  expect(workflows).not.toEqual([]);
});
