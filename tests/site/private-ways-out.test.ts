import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
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

const file = resolve('dist/downloads/warifu-checker-de.html');

/** Where values are typed. Each opens in a page of its own and gives the frame in which scripts run. */
const places = [
  {
    place: 'the page of the checker',
    open: (page: Page) => openAt(page, `${inject('site')}/de/token-checker/`),
  },
  {
    place: 'the checker in one file, opened from disk',
    open: (page: Page) => openAt(page, pathToFileURL(file).href),
  },
];

async function openAt(page: Page, address: string): Promise<Frame> {
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.mainFrame();
}

/** The file as the download page recommends to embed it: no origin, and a page that frames only its own. */
async function openEmbedded(page: Page): Promise<Frame> {
  await page.route('https://vendor.example/**', (route) => {
    const isFile = route.request().url().endsWith('/checker.html');
    const help =
      '<!doctype html><title>Help</title><iframe sandbox="allow-scripts" src="/checker.html"></iframe>';
    return isFile
      ? route.fulfill({ contentType: 'text/html', path: file })
      : route.fulfill({
          contentType: 'text/html',
          headers: { 'Content-Security-Policy': "frame-src 'self'" },
          body: help,
        });
  });
  await page.goto('https://vendor.example/help', { waitUntil: 'networkidle' });
  const [frame] = page.mainFrame().childFrames();
  if (!frame) throw new Error('The help page shows no frame.');
  return frame;
}

/**
 * Opens a page of its own, lets a script in it try the ways out, closes it, and tells what the
 * canary heard. What a way throws is a refusal, too.
 */
async function heardAfter(
  ways: readonly WayOut[],
  open: (page: Page) => Promise<Frame>,
  options: BrowserContextOptions = {},
): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const frame = await open(page);
  const before = canary.heard.length;
  for (const { way, act } of ways) {
    const to = `${canary.origin}/${way}`;
    await frame.evaluate(
      `(() => { const to = '${to}', udpPort = ${canary.udpPort}; try { ${act} } catch {} })()`,
    );
  }
  await page.waitForTimeout(1000);
  await context.close();
  // Requests that were kept for the end of the page.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return canary.heard.slice(before);
}

describe.for(places)('in $place, where values are typed', ({ open }) => {
  describe('without the policy, the canary hears what a script sends by', () => {
    let heard: readonly string[];
    beforeAll(async () => {
      heard = await heardAfter(shutWays, open, { bypassCSP: true });
    });
    test.for(shutWays.filter(({ unheard }) => !unheard))('$way', ({ way }) => {
      expect(heard.join('\n')).toMatch(new RegExp(`/${way}$`, 'mu'));
    });
  });

  test('with it, the canary hears nothing at all, not even a connection', async () => {
    expect(await heardAfter(shutWays, open)).toEqual([]);
  });

  // Should one of these fail because nothing is heard: good news. Move it to the ways that are shut,
  // and take it out of the list that readers see.
  describe('no policy shuts', () => {
    test.for(openWays)('$way', async (way) => {
      const heard = await heardAfter([way], open);
      expect(heard.join('\n')).toMatch(way.way === 'webrtc' ? /datagram/u : /GET \/[a-z-]+$/mu);
    });
  });
});

describe('in a frame without an origin, on a page that frames only its own, nothing is left but WebRTC', () => {
  test('what the policy shuts stays shut', async () => {
    expect(await heardAfter(shutWays, openEmbedded)).toEqual([]);
  });

  const navigations = openWays.filter(({ limit }) => limit === 'navigation');
  test.for(navigations)('$way', async (way) => {
    expect(await heardAfter([way], openEmbedded)).toEqual([]);
  });
});
