import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/messages/fill.ts';
import { pageTestWords } from '../../src/messages/page-test.ts';
import { checkerRuns, useBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { openWays } from './ways-out.ts';

const openPage = useBrowser();
const token = `amzn.mws.c4a7b21e-9d3f-4e60-8b15-7f2ac90d5e38`;

/** Opens the checker, puts a value into the field and runs the test of the page. */
async function runTest(locale: string, options: BrowserContextOptions = {}) {
  const page = await openPage(`/${locale}/token-checker/`, options);
  await checkerRuns(page);
  await page.locator('#checker-field').fill(token);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  const place = page.locator('page-test');
  await place.locator('button').click();
  await place.locator('li').first().waitFor();
  const outcomes = await place
    .locator('li')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset));
  return { page, place, requests, outcomes: outcomes.map(({ way, outcome }) => [way, outcome]) };
}

describe.for(['ja', 'de'] as const)('“test this page” (%s)', (locale) => {
  const words = pageTestWords[locale];
  const ways = Object.keys(words.ways);
  const count = ways.length;

  test('tries every way and finds it refused', async () => {
    const { page, place, outcomes } = await runTest(locale);
    expect(outcomes).toEqual(ways.map((way) => [way, 'refused']));
    const told = await place.locator('[role="status"]').innerText();
    expect(told).toBe(fill(words.allRefused, { count }));
    // Nothing stays behind, and the reader is where they were.
    expect(await page.locator('iframe').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(`/${locale}/token-checker/`);
  });

  test('says so where the policy of the page is gone', async () => {
    const { place, outcomes } = await runTest(locale, { bypassCSP: true });
    // Windows are refused by the frame, not by the policy.
    expect(outcomes).toEqual(ways.map((way) => [way, way === 'window' ? 'refused' : 'open']));
    const told = await place.locator('[role="status"]').innerText();
    expect(told).toBe(fill(words.someOpen, { open: count - 1, count }));
  });

  test('says that it could not be fetched, where the network is cut', async () => {
    const page = await openPage(`/${locale}/token-checker/`);
    await checkerRuns(page);
    await page.context().setOffline(true);
    const place = page.locator('page-test');
    await place.locator('button').click();
    await expect.poll(() => place.locator('[role="status"]').innerText()).toBe(words.notLoaded);
  });

  test('sends a word, never the value in the field', async () => {
    const { requests } = await runTest(locale, { bypassCSP: true });
    const outside = requests.filter((request) => request.includes('canary.invalid'));
    expect(outside.length).toBeGreaterThan(5);
    expect(outside.filter((request) => !request.includes('/?value=DUMMY '))).toEqual([]);
  });

  test('costs nothing before it is asked for', async () => {
    const page = await openPage('about:blank');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`/${locale}/token-checker/`, { waitUntil: 'networkidle' });
    expect(requests.filter((request) => request.includes('page-test'))).toEqual([]);
  });

  test('beside it stands what no page can prevent, and every way that the tests found open', () => {
    const built = builtPages().find(({ path }) => path === `/${locale}/token-checker/`);
    const named = built
      ?.$('[data-limit]')
      .map((_, item) => item.attribs['data-limit'])
      .get();
    expect(named).toEqual(Object.keys(words.limits));
    expect(named).toEqual(expect.arrayContaining(openWays.map(({ limit }) => limit)));
  });
});
