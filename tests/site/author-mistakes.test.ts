import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySite, runAstro } from './site-copy.ts';

// Inside the repository, so that packages are found.
const workshop = 'dist-mistakes';
afterAll(() => {
  rmSync(workshop, { recursive: true, force: true });
});

/** Builds a copy of the site in which one file was changed; gives back what the build says. */
async function buildWith(name: string, change: (root: string) => void) {
  const root = `${workshop}/${name}`;
  copySite(root);
  change(root);
  const { code, says } = await runAstro(root, 'build');
  return { failed: code !== 0, says };
}

function edit(path: string, from: string | RegExp, to: string) {
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${path}: nothing to change for ${String(from)}`);
  writeFileSync(path, edited);
}

const page = 'src/content/docs/ja/seller-token.mdx';
const future = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);

const mistakes = [
  {
    name: 'no day of comparison',
    from: /^checked:.*$/mu,
    to: '',
    says: [/checked/u, /seller-token/u],
  },
  {
    name: 'a line that is no YAML',
    from: /^title:.*$/mu,
    to: 'title: "half a title',
    says: [/seller-token/u],
  },
  {
    name: 'a day in the future',
    from: /^checked:.*$/mu,
    to: `checked: ${future}`,
    says: [/checked/u, /future/u, /seller-token/u],
  },
  {
    name: 'an unknown source',
    from: /^ {2}- mws-docs-mirror$/mu,
    to: '  - no-such-source',
    says: [/sources/u, /source-table/u, /seller-token/u],
  },
  {
    name: 'an unknown case',
    from: /^appliesTo:.*$/mu,
    to: 'appliesTo: [vendor-central]\nunused:',
    says: [/appliesTo/u, /seller-token/u],
  },
  {
    name: 'an unknown prop',
    from: '<Fact id=',
    to: '<Fact colour="red" id=',
    says: [/<Fact>/u, /colour/u, /ja\/seller-token\.mdx/u],
  },
  {
    name: 'an unknown fact',
    from: /<Fact id="[^"]*"/u,
    to: '<Fact id="no-such-fact"',
    says: [/<Fact>/u, /"id"/u, /ja\/seller-token\.mdx/u],
  },
] as const;

/** The build names all of them at once. */
const wrongLinks = [
  {
    name: 'to nowhere',
    from: '/ja/token-checker/',
    to: '/ja/no-such-page/',
    says: /\/ja\/no-such-page\/\n.*invalid link/u,
  },
  {
    name: 'to a section that is not there',
    from: '/ja/mws-auth-token/#',
    to: '/ja/mws-auth-token/#no-such-',
    says: /\/ja\/mws-auth-token\/#no-such-\S+\n.*invalid hash/u,
  },
  {
    name: 'into the other language',
    from: '/ja/revoke/#',
    to: '/de/revoke/#',
    says: /\/de\/revoke\/#\S+\n.*inconsistent locale/u,
  },
] as const;

describe('a wrong link stops the build, which says where it is and what is wrong with it', () => {
  let outcome: Awaited<ReturnType<typeof buildWith>>;
  beforeAll(async () => {
    outcome = await buildWith('wrong-links', (root) => {
      for (const { from, to } of wrongLinks) edit(`${root}/${page}`, from, to);
    });
  }, 120_000);

  test.for(wrongLinks)('$name', ({ says }) => {
    expect(outcome.failed).toBe(true);
    expect(outcome.says).toContain('ja/seller-token');
    expect(outcome.says).toMatch(says);
  });
});

describe('a mistake on a page stops the build and says where it is', () => {
  test.for(mistakes)('$name', async ({ name, from, to, says }) => {
    const outcome = await buildWith(name.replaceAll(' ', '-'), (root) =>
      edit(`${root}/${page}`, from, to),
    );
    expect(outcome.failed).toBe(true);
    for (const expected of says) expect(outcome.says).toMatch(expected);
  });

  test('a page that one language lacks', async () => {
    const outcome = await buildWith('missing-page', (root) => rmSync(`${root}/${page}`));
    expect(outcome.failed).toBe(true);
    expect(outcome.says).toContain(`${page} is missing`);
  });
});
