import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Versions = Readonly<Record<string, string>>;
interface Manifest {
  readonly license?: string;
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly optionalDependencies: Versions;
}
interface Locked {
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: true;
  readonly inBundle?: true;
  readonly optional?: true;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: true;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies, optionalDependencies } = readJson(
  'package.json',
) as Manifest;
const direct = { ...dependencies, ...devDependencies, ...optionalDependencies };
const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

describe('every package that the project asks for', () => {
  test('has a reason in CONTRIBUTING, and nothing there is gone', () => {
    const [, section = ''] =
      /## Why each dependency is here\n(.*?)\n## /su.exec(
        readFileSync('CONTRIBUTING.md', 'utf8'),
      ) ?? [];
    const rows = section.split('\n').filter((line) => /^\| (?!Package|---)/u.test(line));
    const listed = rows.flatMap((row) => row.split('|')[1]?.trim().split(', ') ?? []);
    expect(listed.toSorted()).toEqual(Object.keys(direct).toSorted());
  });

  test('is pinned to one version', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
    expect(loose).toEqual([]);
  });
});

describe('every package that npm ci installs', () => {
  test('is what it was when it was locked', () => {
    // Of binaries for other platforms than its own, npm knows the version and not the hash.
    const isForeign = ({ optional, os, cpu }: Locked) => optional && (os ?? cpu);
    const open = locked.filter(
      ([, entry]) => !entry.integrity && !entry.inBundle && !isForeign(entry),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  /** Install scripts run with the rights of whoever installs. What the known ones do: */
  const scripts: Readonly<Record<string, string>> = {
    // Checks that the binary for the platform, a package of its own with a hash, starts; asks the
    // registry for it only where npm left it out.
    'node_modules/esbuild': 'node install.js',
  };

  test('runs no script while it is installed, but for the known', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([path]) => path)).toEqual(Object.keys(scripts));
    for (const [path, script] of Object.entries(scripts)) {
      const manifest = readJson(`${path}/package.json`) as { scripts: Versions };
      expect(manifest.scripts.postinstall).toBe(script);
    }
  });
});

describe('every package that the site is built with', () => {
  const permissive =
    /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0)$/u;
  /** Others, by the path of the package: why they may be used. */
  const exceptions: readonly { readonly path: RegExp; readonly licence: RegExp }[] = [
    // The library that sharp draws with. It runs while the site is built and is no part of it.
    { path: /\/@img\/sharp-/u, licence: /LGPL-3\.0-or-later/u },
    // Vite's CSS compiler, unchanged; it runs while the site is built and is no part of it.
    { path: /\/lightningcss/u, licence: /^MPL-2\.0$/u },
    // The font of the images; the licence lets anybody draw with it.
    { path: /\/noto-sans-jp$/u, licence: /^MIT AND OFL-1\.1$/u },
  ];

  test('may be used, changed and passed on', () => {
    const others = locked
      .filter(([, { dev }]) => !dev)
      .map(([path, { license = 'none' }]) => ({ path, license }))
      .filter(({ license }) => !permissive.test(license))
      .filter(
        ({ path, license }) =>
          !exceptions.some((known) => known.path.test(path) && known.licence.test(license)),
      );
    expect(others).toEqual([]);
  });
});
