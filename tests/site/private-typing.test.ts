import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evidence } from '../../src/credentials/kinds/evidence.ts';
import { checkerWords } from '../../src/messages/index.ts';
import { checkerRuns, useBrowser } from './browser.ts';
import type { Canary } from './canary.ts';
import { startCanary } from './canary.ts';
import { loadingStrings } from './loading-strings.ts';

const openPage = useBrowser();
let canary: Canary;

beforeAll(async () => {
  canary = await startCanary();
});
afterAll(() => canary.stop());

const kinds = Object.values(evidence);
const examples = kinds.flatMap(({ examples: texts }) => texts);
const counterexamples = kinds.flatMap(({ counterexamples: rows }) => rows.map(({ text }) => text));
const damaged = kinds.flatMap(({ examples: [text = ''] }) => [
  `「${text}」`,
  `\u200b ${text}\n`,
  text.replaceAll('-', 'ー'),
  text.slice(0, -1),
  `${text}\n${text}`,
]);
const mails = [
  `Guten Tag,\n> unser Token lautet: ${examples[0] ?? ''}\n> Gruß\n`,
  `お世話になっております。\n出品者ID：${examples[1] ?? ''}\nよろしくお願いいたします。`,
];

/** Opens the checker and writes down every request from then on, workers and windows included. */
async function openChecker(locale: string) {
  const page = await openPage(`/${locale}/token-checker/`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await checkerRuns(page);
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  page.context().on('page', (opened) => requests.push(`window ${opened.url()}`));
  page.on('websocket', (socket) => requests.push(socket.url()));
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  return { page, requests, faults };
}

const field = (page: Page) => page.locator('#checker-field');

/** A real paste, by keyboard. */
async function paste(page: Page, text: string) {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await field(page).fill('');
  await field(page).focus();
  await page.keyboard.press('Control+V');
}

/** Puts texts into the field as pasting does, each after the page has drawn what it says of the last. */
async function inputOneByOne(texts: readonly string[]) {
  const input = document.querySelector<HTMLTextAreaElement>('#checker-field');
  if (!input) throw new Error('There is no field.');
  for (const text of texts) {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

/** What was to be sent would be on its way; that nothing happens cannot be waited for. */
const whileItWouldBeSent = (page: Page) => page.waitForTimeout(1500);

describe('whatever is typed or pasted, nothing is sent', () => {
  test('values of every kind, damaged, in mails', async () => {
    const { page, requests, faults } = await openChecker('de');
    await page.evaluate(inputOneByOne, [...examples, ...counterexamples, ...damaged, ...mails]);
    await page.locator('.find').first().waitFor();
    await whileItWouldBeSent(page);
    expect([requests, faults, canary.heard]).toEqual([[], [], []]);
  });

  test('values of every kind, pasted from the clipboard', async () => {
    const { page, requests, faults } = await openChecker('de');
    for (const [text] of kinds.map((kind) => kind.examples)) {
      if (!text) continue;
      await paste(page, text);
      await page.locator('.find').first().waitFor();
    }
    expect([requests, faults, canary.heard]).toEqual([[], [], []]);
  });

  test('texts that would load something if they were taken for markup', async () => {
    const { page, requests, faults } = await openChecker('ja');
    for (const text of loadingStrings(canary.origin)) {
      await paste(page, text);
      await page.locator('.find').first().waitFor();
    }
    await whileItWouldBeSent(page);
    expect([requests, faults, canary.heard]).toEqual([[], [], []]);
  });

  test('a value typed key by key', async () => {
    const { page, requests, faults } = await openChecker('de');
    await field(page).focus();
    await page.keyboard.type(examples[0] ?? '');
    await page.locator('.find').first().waitFor();
    expect([requests, faults, canary.heard]).toEqual([[], [], []]);
  });
});

test('the canary hears what is sent to it', async () => {
  const { page } = await openChecker('de');
  const before = canary.heard.length;
  await page.goto(`${canary.origin}/control`);
  expect(canary.heard.slice(before)).toContain('GET /control');
});

describe.for(['ja', 'de'] as const)(
  'with the network cut, the whole checker goes on (%s)',
  (locale) => {
    const { ui, verdicts } = checkerWords[locale];
    const token = examples[0] ?? '';

    test('it tells, mends, compares, copies', async () => {
      const { page, faults } = await openChecker(locale);
      await page.context().setOffline(true);
      const seen = page.locator('.verdict').first();

      for (const text of examples) {
        await field(page).fill(text);
        await page.locator('.find').first().waitFor();
      }
      await paste(page, `「${token.toUpperCase()}」`);
      await expect.poll(() => seen.innerText()).toContain(verdicts.mendable);
      await page.getByText(ui.copyMended).click();
      await page.getByText(ui.copied, { exact: true }).first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);

      await page.getByText(ui.compare, { exact: true }).click();
      await page.getByLabel(ui.compareField).fill(token);
      await page.getByText(ui.compareSame).waitFor();

      await page.getByText(ui.copyReport).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain(ui.reportTitle);
      expect(faults).toEqual([]);
    });
  },
);
