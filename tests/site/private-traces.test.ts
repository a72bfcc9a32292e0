import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkerWords } from '../../src/messages/index.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

/** Made up, and on no page of the site. */
const token = `amzn.mws.c4a7b21e-9d3f-4e60-8b15-7f2ac90d5e38`;
const pieces = ['c4a7b21e', '9d3f-4e60', '7f2ac90d5e38'];

/** Writes down what the page tells others by events of its own, by messages and on the console. */
const eavesdrop = `
  window.told = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    window.told.push(event.type + ' ' + JSON.stringify(event.detail ?? event.data ?? ''));
    return dispatch.call(this, event);
  };
  for (const sender of [Window.prototype, MessagePort.prototype, BroadcastChannel.prototype, Worker.prototype]) {
    const post = sender.postMessage;
    if (post) sender.postMessage = function (...all) {
      window.told.push(JSON.stringify(all));
      return post.apply(this, all);
    };
  }`;

/** Every place where a value could stay behind, by name. */
const places: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  cookies: async (page) => JSON.stringify(await page.context().cookies()),
  localStorage: (page) => page.evaluate(() => JSON.stringify({ ...localStorage })),
  sessionStorage: (page) => page.evaluate(() => JSON.stringify({ ...sessionStorage })),
  IndexedDB: (page) => page.evaluate(async () => JSON.stringify(await indexedDB.databases())),
  CacheStorage: (page) =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const kept = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return JSON.stringify([names, kept]);
    }),
  address: (page) => Promise.resolve(page.url()),
  history: (page) => page.evaluate(() => JSON.stringify([history.state, history.length])),
  title: (page) => page.title(),
  'window name': (page) => page.evaluate(() => window.name),
  attributes: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap(({ attributes }) => [...attributes].map(({ name, value }) => `${name}=${value}`))
        .join('\n'),
    ),
  events: (page) => page.evaluate(() => JSON.stringify((window as { told?: unknown }).told)),
  performance: (page) => page.evaluate(() => JSON.stringify(performance.getEntries())),
  'accessibility tree beyond the field': async (page) => {
    const lines = (await page.locator('body').ariaSnapshot()).split('\n');
    return lines.filter((line) => !/^\s*- textbox/u.test(line)).join('\n');
  },
};

/** Places where a piece of the value was found. */
async function traces(page: Page, logs: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(
    Object.entries(places).map(async ([name, read]) => ({ name, text: await read(page) })),
  );
  return [...texts, { name: 'console', text: logs.join('\n') }]
    .filter(({ text }) => pieces.some((piece) => text.includes(piece)))
    .map(({ name }) => name);
}

async function openAndType(locale: string) {
  const page = await openPage('about:blank');
  const logs: string[] = [];
  page.on('console', (message) => logs.push(message.text()));
  await page.addInitScript(eavesdrop);
  await page.goto(`/${locale}/token-checker/`, { waitUntil: 'networkidle' });
  await page.locator('#checker-field').focus();
  await page.keyboard.type(` ${token}`);
  await page.locator('.find').first().waitFor();
  // The sentence for screen readers comes a second later.
  const said = page.locator('credential-checker > [role="status"]');
  await expect.poll(() => said.innerText()).not.toBe('');
  return { page, logs };
}

describe.for(['ja', 'de'] as const)('the value leaves no trace (%s)', (locale) => {
  const { form, ui } = checkerWords[locale];

  test('while it stands in the field', async () => {
    const { page, logs } = await openAndType(locale);
    await page.getByText(ui.reveal).click();
    expect(await traces(page, logs)).toEqual([]);
  });

  test('after “clear”, not even in the page itself', async () => {
    const { page, logs } = await openAndType(locale);
    await page.getByText(form.clear, { exact: true }).click();
    expect(await traces(page, logs)).toEqual([]);
    const rest = await page.evaluate(() => [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
        ({ value }) => value,
      ),
    ]);
    expect(pieces.filter((piece) => rest.join('\n').includes(piece))).toEqual([]);
  });

  test('after leaving the page and coming back', async () => {
    const { page, logs } = await openAndType(locale);
    await page.goto(`/${locale}/seller-token/`);
    expect(await traces(page, logs)).toEqual([]);
    await page.goBack();
    expect(await page.locator('#checker-field').inputValue()).toBe('');
  });
});

test('a trace would be found: each place, with the value put into it', async () => {
  const page = await openPage('about:blank');
  const logs: string[] = [];
  page.on('console', (message) => logs.push(message.text()));
  await page.addInitScript(eavesdrop);
  await page.goto('/de/token-checker/', { waitUntil: 'networkidle' });
  await page.evaluate(async (value) => {
    document.cookie = `x=${value}`;
    localStorage.setItem('x', value);
    sessionStorage.setItem('x', value);
    indexedDB.open(value);
    await (await caches.open(value)).put('/x', new Response());
    history.replaceState({ value }, '', `#${value}`);
    document.title = value;
    window.name = value;
    document.body.dataset.x = value;
    document.body.append(value);
    document.dispatchEvent(new CustomEvent('x', { detail: value }));
    performance.mark(value);
    console.log(value);
  }, token);
  expect(await traces(page, logs)).toEqual([...Object.keys(places), 'console']);
});
