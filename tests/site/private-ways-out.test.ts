import type { Browser, BrowserContextOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchOptions } from '../browser/chromium.ts';
import type { Canary } from './canary.ts';
import { startCanary } from './canary.ts';
import type { WayOut } from './ways-out.ts';
import { openWays, shutWays } from './ways-out.ts';

let browser: Browser;
let canary: Canary;

beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
  canary = await startCanary();
});

afterAll(async () => {
  await browser.close();
  await canary.stop();
});

const places = [
  { place: 'the page of the checker', address: () => `${inject('site')}/de/token-checker/` },
];

/**
 * Opens a page of its own, lets a script in it try the ways out, closes it, and tells what the
 * canary heard. What a way throws is a refusal, too.
 */
async function heardAfter(
  ways: readonly WayOut[],
  address: string,
  options: BrowserContextOptions = {},
): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = canary.heard.length;
  for (const { way, act } of ways) {
    const to = `${canary.origin}/${way}`;
    await page.evaluate(
      `(() => { const to = '${to}', udpPort = ${canary.udpPort}; try { ${act} } catch {} })()`,
    );
  }
  await page.waitForTimeout(1000);
  await context.close();
  // Requests that were kept for the end of the page.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return canary.heard.slice(before);
}

describe.for(places)('in $place, where values are typed', ({ address }) => {
  describe('without the policy, the canary hears what a script sends by', () => {
    let heard: readonly string[];
    beforeAll(async () => {
      heard = await heardAfter(shutWays, address(), { bypassCSP: true });
    });
    test.for(shutWays.filter(({ unheard }) => !unheard))('$way', ({ way }) => {
      expect(heard.join('\n')).toMatch(new RegExp(`/${way}$`, 'mu'));
    });
  });

  test('with it, the canary hears nothing at all, not even a connection', async () => {
    expect(await heardAfter(shutWays, address())).toEqual([]);
  });

  // Should one of these fail because nothing is heard: good news. Move it to the ways that are shut,
  // and take it out of the list that readers see.
  describe('no policy shuts', () => {
    test.for(openWays)('$way', async (way) => {
      const heard = await heardAfter([way], address());
      expect(heard.join('\n')).toMatch(way.way === 'webrtc' ? /datagram/u : /GET \/[a-z-]+$/mu);
    });
  });
});
