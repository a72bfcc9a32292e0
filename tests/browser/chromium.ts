import type { LaunchOptions } from 'playwright-core';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFontConfig } from './fonts.ts';

/**
 * How to launch the browser of the tests: the one that `BROWSER_PATH` names; on Linux x64 the one
 * from npm; elsewhere an installed Chrome, or Edge with `BROWSER_CHANNEL=msedge`.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  // The package's own arguments switch web security off; this one is enough.
  const args = ['--no-sandbox'];
  const executablePath = process.env.BROWSER_PATH;
  if (executablePath) return { executablePath, args, env: browserEnvironment() };
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { executablePath: await packagedChromium(), args, env: browserEnvironment() };
  }
  return { channel: process.env.BROWSER_CHANNEL ?? 'chrome' };
}

/** The browser's environment: the fonts of the tests, and libraries for machines that have none. */
function browserEnvironment(): Record<string, string> {
  const fonts = process.platform === 'linux' ? writeFontConfig(join(tmpdir(), 'warifu-fonts')) : '';
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => !!entry[1],
  );
  return { ...Object.fromEntries(inherited), ...(fonts && { FONTCONFIG_FILE: fonts }) };
}

async function packagedChromium(): Promise<string> {
  // Makes the package unpack its own NSS libraries, which a bare Linux lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
