import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';
import { sampled } from './sample.ts';

const openPage = useBrowser();
const pages = builtPages();

/** Runs code in the page, past its policy as the developer tools do, and tells which directives refused what it did. */
async function refusalsOf(page: Page, act: string): Promise<string[]> {
  const devTools = await page.context().newCDPSession(page);
  const expression = `new Promise((resolve) => {
    const refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(event.effectiveDirective);
      resolve(refused);
    });
    ${act};
    setTimeout(() => resolve(refused), 20000);
  })`;
  const { result } = await devTools.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

test.for(pages.map(({ path, $ }) => ({ path, $ })))('the policy stands first in $path', ({ $ }) => {
  const [first, second] = $('head').children().get();
  expect(first?.attribs.charset).toBe('utf-8');
  expect(second?.attribs['http-equiv']).toBe('content-security-policy');
});

describe('nothing of the site itself is refused', () => {
  test.for(
    sampled(
      pages.map(({ path }) => path),
      (path) => path,
    ),
  )('%s', async (path) => {
    const page = await openPage('/favicon.svg', { locale: 'fr' });
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/content security policy|refused/iu.test(message.text())) refused.push(message.text());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(refused).toEqual([]);
  });
});

describe('text becomes neither markup nor code, on any page', () => {
  const sinks = [
    { sink: 'markup', act: "document.body.innerHTML = '<b>x</b>'" },
    { sink: 'a document in a frame', act: "document.createElement('iframe').srcdoc = '<b>x</b>'" },
    { sink: 'the address of a script', act: "document.createElement('script').src = '/x.js'" },
    { sink: 'the address of a worker', act: "new Worker('/_astro/x.js')" },
    { sink: 'a policy of an attacker', act: "trustedTypes.createPolicy('x', {})" },
    {
      sink: 'the policy of the search, which has it',
      act: "trustedTypes.createPolicy('search-worker', {})",
    },
  ];
  test.for(sinks)('$sink', async ({ act }) => {
    const page = await openPage('/ja/seller-token/');
    await page.locator('site-search').hover();
    await page.locator('site-search dialog').waitFor({ state: 'attached' });
    const refused = await refusalsOf(page, `try { ${act} } catch {}`);
    expect(refused.join()).toMatch(/trusted-types/u);
  });
});

test('the search works on a page that may not connect', async () => {
  const page = await openPage('/de/token-checker/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('Händlertoken');
  await page.getByRole('dialog').locator('.title').first().waitFor();
});
