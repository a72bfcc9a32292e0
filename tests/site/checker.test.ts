import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import { findingText } from '../../src/messages/finding-text.ts';
import { checkerWords } from '../../src/messages/index.ts';
import { checkerRuns, useBrowser } from './browser.ts';

const openPage = useBrowser();

/** Made up; put together here so that no secret scanner takes it for a real one. */
const token = `amzn.mws.01234567-89ab-cdef-0123-456789abcdef`;

const languages = [
  {
    locale: 'ja' as const,
    field: 'textarea',
    kind: 'MWS認証トークン',
    seller: '出品者ID（出品者トークン）',
    marketplace: 'マーケットプレイスID',
  },
  {
    locale: 'de' as const,
    field: 'textarea',
    kind: 'MWS-Auth-Token',
    seller: 'Verkäufer-ID (Händlertoken)',
    marketplace: 'Marktplatz-ID',
  },
];

/** A real paste, from the clipboard, by keyboard. */
async function paste(page: Page, text: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#checker-field').focus();
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('Control+V');
}

describe.for(languages)(
  'on the page of the checker ($locale)',
  ({ locale, kind, seller, marketplace }) => {
    const verdict = (page: Page) => page.locator('.verdict').first();

    test('a token is named, read back and masked', async () => {
      const page = await openPage(`/${locale}/token-checker/`);
      await paste(page, token);
      await verdict(page).waitFor();
      expect(await verdict(page).innerText()).toContain(kind);
      expect(await page.locator('.cells').last().innerText()).not.toContain('cdef');
    });

    test('full width, blanks and long vowel marks are mended, the field stays as it was', async () => {
      const page = await openPage(`/${locale}/token-checker/`);
      const damaged = `\u3000${token.replaceAll('-', 'ー').replace('amzn', 'ａｍｚｎ')}`;
      await paste(page, damaged);
      await page.locator('[data-state="mendable"]').waitFor();
      expect(await page.locator('#checker-field').inputValue()).toBe(damaged);
    });

    test('a damaged value is announced once, with its first finding and without the value', async () => {
      const page = await openPage(`/${locale}/token-checker/`);
      await checkerRuns(page);
      await page.evaluate(() => {
        const region = document.querySelector('credential-checker > [role="status"]');
        const said: string[] = [];
        if (!region) throw new Error('The checker has no live region.');
        new MutationObserver(() => said.push(region.textContent)).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
        Object.assign(window, { said });
      });
      const damaged = token.replace('cdef-', 'cdqf-');
      await paste(page, damaged);
      const [problem] = inspect(damaged).finds.flatMap(({ findings }) => findings);
      if (!problem) throw new Error('Nothing is wrong with the damaged value.');
      const { title } = findingText(problem, checkerWords[locale], locale);
      const heard = page.getByRole('status').filter({ hasText: title });
      await heard.first().waitFor({ state: 'attached' });
      // Leaving the field and using what is below it says nothing anew.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
      expect(said.filter((text) => text !== '')).toHaveLength(1);
      expect(said.join('')).not.toMatch(/cdqf|89ab|0123/u);
      const snapshot = await page.locator('credential-checker').ariaSnapshot();
      expect(snapshot.split(title).length - 1).toBe(3);
    });

    test('an identifier and a marketplace are told apart', async () => {
      const page = await openPage(`/${locale}/token-checker/`);
      await paste(page, 'A1B2C3D4E5F6G7');
      await verdict(page).waitFor();
      expect(await verdict(page).innerText()).toContain(seller);
      await page.locator('#checker-field').fill('A1VC38T7YXB528');
      await expect.poll(() => verdict(page).innerText()).toContain(marketplace);
    });

    test('by keyboard alone: from the field through the result to the end', async () => {
      const page = await openPage(`/${locale}/token-checker/`);
      await page.locator('#checker-field').focus();
      await page.keyboard.insertText(` ${token}`);
      await page.locator('[data-state="mendable"]').waitFor();
      const stops: string[] = [];
      for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
      }
      expect(stops.filter((tag) => tag === 'BUTTON').length).toBeGreaterThanOrEqual(3);
    });

    test('screen readers hear one sentence in the language of the page', async () => {
      const page = await openPage(`/${locale}/token-checker/`);
      await paste(page, token);
      const status = page.locator('credential-checker > [role="status"]');
      await expect.poll(() => status.textContent(), { timeout: 5000 }).toContain(kind);
    });
  },
);

describe('inside a guide', () => {
  test('the script comes when the reader touches the field, and loses nothing', async () => {
    const page = await openPage('/de/mws-auth-token/');
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.waitForLoadState('networkidle');
    expect(scripts).toEqual([]);
    await paste(page, token);
    await page.locator('.verdict').waitFor();
    expect(scripts.length).toBeGreaterThan(0);
  });

  test('the kind that the guide is about is expected', async () => {
    const page = await openPage('/ja/mws-auth-token/');
    expect(await page.locator('#checker-expected').inputValue()).toBe('mws-auth-token');
    await paste(page, 'A1VC38T7YXB528');
    await page.locator('.mix-up').waitFor();
  });
});

describe('whatever is pasted gets an answer', () => {
  const nasty = [
    { name: 'nothing but blanks', text: ' \n\t\u3000' },
    {
      name: 'markup',
      text: '<img src=x onerror="document.title=1"><script>document.title=1</script>',
    },
    { name: 'half an emoji', text: `${token}\ud83d` },
    { name: 'right to left', text: `\u202e${token}\u202c` },
    { name: 'null bytes', text: `\0${token}\0` },
    { name: 'emoji', text: '👩‍👩‍👧‍👦'.repeat(200) },
  ];
  test.for(nasty)('$name', async ({ text }) => {
    const page = await openPage('/ja/token-checker/');
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const title = await page.title();
    await page.locator('#checker-field').fill(text);
    await page.locator('.find').first().waitFor();
    expect(errors).toEqual([]);
    expect(await page.title()).toBe(title);
    expect(await page.locator('.result img, .result script').count()).toBe(0);
  });

  test('a megabyte', async () => {
    const page = await openPage('/ja/token-checker/');
    await page.locator('#checker-field').fill(`${'0123456789abcdef-'.repeat(61_000)}\n${token}`);
    await page.locator('.find').first().waitFor();
  });
});

test('nothing is requested while values are typed and pasted', async () => {
  const page = await openPage('/de/token-checker/');
  await checkerRuns(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await paste(page, token);
  await page.locator('.verdict').waitFor();
  await page.locator('#checker-field').fill('https://canary.invalid/?token=1');
  // The sentence for screen readers is the last that comes.
  await expect
    .poll(() => page.locator('credential-checker > [role="status"]').innerText())
    .not.toBe('');
  expect(requests).toEqual([]);
});
