import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertComplete } from '../../src/config/assert-complete.ts';
import { readSite } from '../../src/config/read-site.ts';
import { siteConfigSchema } from '../../src/config/schema.ts';
import { loadSite } from '../../src/config/load-site.ts';
import { siteConfig } from '../../src/site.config.ts';
import { siteConfig as empty } from './empty-site.config.ts';
import { siteConfig as sample } from './sample-site.config.ts';

const read = (config: unknown) => readSite(config, {}, 'src/site.config.ts');
const without = (group: 'operator' | 'hosting', fields: object) => ({
  ...sample,
  [group]: { ...sample[group], ...fields },
});
const emptyFile = 'tests/config/empty-site.config.ts';
const sampleFile = 'tests/config/sample-site.config.ts';

test('the sample states everything', () => {
  const site = read(sample);
  expect(site.missing).toEqual([]);
  expect(site.noindex).toBe(false);
});

describe('src/site.config.ts, as long as nobody has filled it in, has and explains every field', () => {
  const text = readFileSync('src/site.config.ts', 'utf8');
  const isFilledIn = read(siteConfig).missing.length < read(empty).missing.length;
  const groups = ['operator', 'hosting'] as const;
  const names = [
    ...Object.keys(siteConfigSchema.shape),
    ...groups.flatMap((group) => Object.keys(siteConfigSchema.shape[group].unwrap().shape)),
  ];
  test.skipIf(isFilledIn).for(names)('%s', (name) => {
    expect(text).toMatch(new RegExp(`\\b${name}:`, 'u'));
  });
});

test('nothing stated: search engines are kept away', () => {
  const site = read(empty);
  expect(site.missing).toEqual([
    'url',
    'operator.name',
    'operator.address',
    'operator.country',
    'operator.email',
    'operator.phone or operator.contactForm',
    'operator.responsible.name',
    'hosting.provider',
    'hosting.address',
    'hosting.country',
    'hosting.logDays',
    'hosting.logged',
    'contact',
    'security',
  ]);
  expect(site.noindex).toBe(true);
});

describe('what is missing is named', () => {
  test.for([
    {
      name: 'no mail address',
      config: without('operator', { email: '' }),
      missing: ['operator.email'],
    },
    {
      name: 'a phone number is enough',
      config: without('operator', { contactForm: '' }),
      missing: [],
    },
    { name: 'a form is enough', config: without('operator', { phone: '' }), missing: [] },
    {
      name: 'neither phone number nor form',
      config: without('operator', { phone: '', contactForm: '' }),
      missing: ['operator.phone or operator.contactForm'],
    },
    {
      name: 'nobody who answers for the content',
      config: without('operator', { responsible: { name: '', address: [] } }),
      missing: ['operator.responsible.name'],
    },
    {
      name: 'a person has neither register nor VAT id nor representative',
      config: without('operator', {
        register: undefined,
        vatId: '',
        businessId: '',
        representative: '',
      }),
      missing: [],
    },
    {
      name: 'a server outside the European Economic Area, and nothing the transfer rests on',
      config: without('hosting', { country: 'US' }),
      missing: ['hosting.transfer'],
    },
    {
      name: 'a server in Japan, by the decision of the Commission',
      config: without('hosting', { country: 'JP', transfer: 'adequacy' }),
      missing: [],
    },
    {
      name: 'no log is kept',
      config: without('hosting', { logDays: 0, logged: [] }),
      missing: [],
    },
    {
      name: 'a log of nobody knows what',
      config: without('hosting', { logged: [] }),
      missing: ['hosting.logged'],
    },
  ])('$name', ({ config, missing }) => {
    const site = read(config);
    expect(site.missing).toEqual(missing);
    expect(site.noindex).toBe(missing.length > 0);
  });

  test('a complete site may still ask search engines to stay away', () => {
    expect(read({ ...sample, indexing: 'noindex' }).noindex).toBe(true);
  });
});

describe('SITE_CONFIG names the file', () => {
  test('that is read in place of src/site.config.ts', async () => {
    expect((await loadSite({ SITE_CONFIG: sampleFile })).operator?.email).toBe('info@example.org');
  });
  test('that is not there', async () => {
    await expect(loadSite({ SITE_CONFIG: 'no-such.config.ts' })).rejects.toThrow(
      `SITE_CONFIG is "no-such.config.ts", but there is no file ${resolve('no-such.config.ts')}. Name a copy of src/site.config.ts.`,
    );
  });
  test('that is another file', async () => {
    await expect(loadSite({ SITE_CONFIG: 'src/locales.ts' })).rejects.toThrow(
      'src/locales.ts exports no "siteConfig". Begin with a copy of src/site.config.ts as it came.',
    );
  });
  test.for(['package.json', 'tests/config'])('that is no TypeScript: %s', async (file) => {
    await expect(loadSite({ SITE_CONFIG: file })).rejects.toThrow(
      `SITE_CONFIG is "${file}", but ${resolve(file)} is no TypeScript. Name a copy of src/site.config.ts.`,
    );
  });
  test.for([
    { name: 'that ends too early', text: 'export const siteConfig = {', says: 'EOF' },
    {
      name: 'that names what is not there',
      text: 'export const siteConfig = me;',
      says: 'me is not',
    },
  ])('$name', async ({ text, says }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'my.config.ts');
    writeFileSync(file, text);
    const message = await loadSite({ SITE_CONFIG: file }).catch(String);
    expect(message).toContain(`${file} cannot be read: `);
    expect(message).toContain(says);
    expect(message).toMatch(
      /\nMend that place, or begin with a copy of src\/site\.config\.ts as it came\.$/u,
    );
  });
});

describe('a production build', () => {
  const check = 'src/config/check-operator.ts';
  const run = (env: Record<string, string>) =>
    spawnSync(process.execPath, [check], { env: { ...process.env, ...env }, encoding: 'utf8' });

  test('stops where the operator is not stated, and names every field', () => {
    const { status, stderr } = run({ SITE_CONFIG: emptyFile });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^tests\/config\/empty-site\.config\.ts does not say all that a published site must state/u,
    );
    for (const field of read(empty).missing) expect(stderr).toContain(`\n  ${field}\n`);
  });

  test('stops where a field is wrong', () => {
    const { status, stderr } = run({ SITE_CONFIG: sampleFile, BASE_PATH: 'x' });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^tests\/config\/sample-site\.config\.ts cannot be used:\n {2}BASE_PATH \(environment\): "x" is no base path\.[^\n]*\n$/u,
    );
  });

  test('stops where the file is not there', () => {
    const { status, stderr } = run({ SITE_CONFIG: 'no-such.config.ts' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^SITE_CONFIG is "no-such\.config\.ts", but [^\n]*\n$/u);
  });

  test('goes on where everything is stated', () => {
    expect(run({ SITE_CONFIG: sampleFile })).toMatchObject({ status: 0, stderr: '' });
  });

  test('the message comes from one place', () => {
    expect(() => assertComplete(read({ ...sample, url: '' }), 'my.config.ts')).toThrow(
      /^my\.config\.ts does not say .*\n {2}url\nFill these fields in/u,
    );
  });
});
