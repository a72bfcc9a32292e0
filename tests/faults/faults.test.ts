import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { copySite, runAstro } from '../site/site-copy.ts';

// Inside the repository, so that packages are found.
const workshop = 'dist-faults';
afterAll(() => {
  rmSync(workshop, { recursive: true, force: true });
});

function makeCopy(name: string): string {
  const root = `${workshop}/${name.replaceAll(/\W+/gu, '-')}`;
  copySite(root);
  return root;
}

/** Puts another package in the place of an installed one, for a copy alone. */
function replacePackage(root: string, name: string, files: Readonly<Record<string, string>>) {
  const folder = `${root}/node_modules/${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/package.json`,
    JSON.stringify({ name, type: 'module', exports: './main.js' }),
  );
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${file}`, text);
}

interface Fault {
  readonly name: string;
  readonly break: (root: string) => void;
  readonly says: readonly RegExp[];
}

/** Whoever builds can mend these; a stack would hide how. */
const surroundings: readonly Fault[] = [
  {
    name: 'a file stands where the site goes',
    break: (root) => writeFileSync(`${root}/dist`, ''),
    says: [/cannot be written to .*dist/u, /--outDir/u],
  },
  {
    name: 'the folder of the site cannot be written to',
    // The permission bit does not hold for root; nobody writes into /proc.
    break: (root) => symlinkSync('/proc/1', `${root}/dist`),
    says: [/cannot be written to .*dist/u, /--outDir/u],
  },
  {
    name: 'the font of the images is missing',
    break: (root) => replacePackage(root, '@expo-google-fonts/noto-sans-jp', {}),
    says: [/font/u, /npm ci/u],
  },
  {
    name: 'the version of an archive has another form',
    break: () => vi.stubEnv('SITE_VERSION', '1.0'),
    says: [/SITE_VERSION is "1\.0"\. Write the day/u],
  },
  {
    name: 'the address of the site has no scheme',
    break: () => vi.stubEnv('SITE_URL', 'example.org'),
    says: [/SITE_URL \(environment\): "example\.org" is no web address\. Write scheme/u],
  },
];

const faults: readonly Fault[] = [
  {
    name: 'the search index stays empty',
    break: (root) =>
      replacePackage(root, 'pagefind', {
        'main.js': `
          const index = { addCustomRecord: () => ({ errors: [] }), getFiles: () => ({ errors: [], files: [] }) };
          export const createIndex = () => ({ errors: [], index });
          export const close = () => {};`,
      }),
    says: [/search/iu, /index/iu],
  },
  {
    name: 'the search index is half written',
    break: (root) =>
      replacePackage(root, 'pagefind', {
        'main.js': `
          import * as real from ${JSON.stringify(resolve('node_modules/pagefind/lib/index.js'))};
          export const createIndex = async (options) => {
            const { errors, index } = await real.createIndex(options);
            const getFiles = async () => {
              const answer = await index.getFiles();
              return { ...answer, files: answer.files.filter(({ path }) => !path.startsWith('fragment/')) };
            };
            return { errors, index: { addCustomRecord: (record) => index.addCustomRecord(record), getFiles } };
          };
          export const close = real.close;`,
      }),
    says: [/search/iu, /index/iu],
  },
];

describe('a build that cannot end well says why and fails', () => {
  const failed = async ({ name, break: spoil, says }: Fault) => {
    const root = makeCopy(name);
    spoil(root);
    const outcome = await runAstro(root, 'build');
    vi.unstubAllEnvs();
    expect(outcome.says).not.toContain('Complete!');
    expect(outcome.code).not.toBe(0);
    for (const expected of says) expect(outcome.says).toMatch(expected);
    return outcome.says;
  };
  test.for(surroundings)('$name', async (fault) => {
    expect(await failed(fault)).not.toMatch(/^\s+at /mu);
  });
  test.for(faults)('$name', async (fault) => {
    await failed(fault);
  });
});

test('a build that does not know its commit says what pages will lack', async () => {
  const { says } = await runAstro(makeCopy('no commit'), 'build');
  expect(says).toMatch(/Pages will not name their version\. .*SITE_VERSION=/u);
  expect(says).toMatch(/Pages will not say when they last changed: .*git fetch --unshallow/u);
});

const hasNoNetwork = ['unshare', '-rn'] as const;
const canCutNetwork = spawnSync(hasNoNetwork[0], [...hasNoNetwork.slice(1), 'true']).status === 0;

test.skipIf(!canCutNetwork)('a build needs no network', async () => {
  const root = makeCopy('offline');
  const { code, says } = await runAstro(root, 'build', hasNoNetwork);
  expect(says).toContain('Complete!');
  expect(code).toBe(0);
  expect(existsSync(`${root}/dist/pagefind/ja/pagefind.js`)).toBe(true);
  expect(globSync(`${root}/dist/{ja,de}/*/index.html`).length).toBeGreaterThan(60);
});

test('where the port is taken, the preview says which one and prints the address of the next', async () => {
  const other = createServer();
  const taken = await new Promise<number>((done) => {
    other.listen(0, 'localhost', () => {
      const address = other.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const root = makeCopy('port');
  mkdirSync(`${root}/dist`);
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const { stdout } = spawnSync(process.execPath, [astro, 'preview', '--port', String(taken)], {
    cwd: root,
    timeout: 15_000,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  other.close();
  expect(stdout).toContain(`Port ${taken} is in use`);
  const address = /http:\/\/localhost:(\d+)/u.exec(stdout)?.[1];
  expect(Number(address)).toBeGreaterThan(taken);
});
