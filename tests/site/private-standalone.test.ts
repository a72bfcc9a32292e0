import { AxeBuilder } from '@axe-core/playwright';
import { load } from 'cheerio';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/credentials/kinds/evidence.ts';
import { inspect } from '../../src/credentials/inspect.ts';
import { checkerWords } from '../../src/messages/index.ts';
import { useBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';

const openPage = useBrowser();
const token = `amzn.mws.01234567-89ab-cdef-0123-456789abcdef`;
const locales = ['ja', 'de'] as const;

const fileName = (locale: string) => `warifu-checker-${locale}.html`;
const read = (locale: string, folder = 'dist') =>
  readFileSync(`${folder}/downloads/${fileName(locale)}`, 'utf8');

/** Opens the file from disk, with the network off. What the page did wrong is in `faults`. */
async function openFromDisk(locale: string, options: BrowserContextOptions = {}) {
  const page = await openPage('about:blank', { offline: true, ...options });
  const faults = listen(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const address = pathToFileURL(resolve(`dist/downloads/${fileName(locale)}`)).href;
  await page.goto(address);
  return { page, faults, requests, address };
}

function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  return faults;
}

/** A help page of a tool's vendor that shows its own copy of the file, as our page recommends. */
async function openFramed(locale: string) {
  const page = await openPage('about:blank', { permissions: ['clipboard-write'] });
  const faults = listen(page);
  await page.route('https://vendor.example/**', (route) => {
    const isFile = route.request().url().endsWith(fileName(locale));
    const frame = `<!doctype html><title>Help</title><iframe sandbox="allow-scripts" allow="clipboard-write" src="${fileName(locale)}" title="x" width="600" height="640"></iframe>`;
    return route.fulfill({ contentType: 'text/html', body: isFile ? read(locale) : frame });
  });
  await page.goto('https://vendor.example/help');
  return { page, faults, frame: page.frameLocator('iframe') };
}

const check = async (place: Page | FrameLocator, text: string) => {
  // What was said of the text before goes at once.
  await place.locator('#checker-field').fill('');
  await place.locator('#checker-field').fill(text);
  return place.locator('.verdict').first().innerText();
};

describe.for(locales)('the checker in one file (%s)', (locale) => {
  const { kinds, ui } = checkerWords[locale];
  const examples = Object.values(evidence).flatMap(({ examples: texts }) => texts);

  test('needs no other file, and leads to its origin and to who runs it alone', () => {
    const $ = load(read(locale));
    const addresses = $('[src], [href], [data], [action], [srcset], [poster]').get();
    expect(addresses.map(({ attribs }) => attribs.href)).toEqual([
      expect.stringMatching(new RegExp(`^https://[^/]+/${locale}/$`, 'u')),
      expect.stringMatching(new RegExp(`^https://[^/]+/${locale}/operator/$`, 'u')),
    ]);
    expect(addresses.map(({ name }) => name)).toEqual(['a', 'a']);
    expect($('style').text()).not.toMatch(/url\(|@import/u);
    expect($('script').length).toBe(1);
  });

  test('forbids all but its own script and style, before anything else', () => {
    const $ = load(read(locale));
    const [first, second] = $('head').children().get();
    expect(first?.attribs.charset).toBe('utf-8');
    expect(second?.attribs.content).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/u,
    );
    expect($('[http-equiv]').length).toBe(1);
    expect($('meta[name="referrer"]').attr('content')).toBe('no-referrer');
  });

  test('has the hash that the download page prints, and is the file that it links', () => {
    const page = builtPages().find(({ path }) => path === `/${locale}/checker-download/`);
    const hash = createHash('sha256').update(readFileSync(`dist/downloads/${fileName(locale)}`));
    expect(page?.$('.checker-file code').text()).toBe(hash.digest('hex'));
    expect(page?.$('.checker-file a').attr('href')).toBe(`/downloads/${fileName(locale)}`);
  });

  test('runs when it is opened on the site, too: the header admits its script and style', () => {
    const own = /'sha256-[\w+/=]{44}'/gu;
    const policy = load(read(locale))('[http-equiv]').attr('content') ?? '';
    const admitted = readFileSync('dist/_headers', 'utf8').match(own);
    expect(admitted).toEqual(expect.arrayContaining(policy.match(own) ?? ['none']));
  });

  test('carries its licence', () => {
    expect(read(locale)).toContain(readFileSync('LICENSE', 'utf8'));
  });

  test('comes out the same from two builds, but for the address of the site', () => {
    const hashOf = (folder: string) => {
      const html = read(locale, folder).replaceAll(/https:\/\/[^/]+(?:\/[^"<]+)?\/(?=["<])/gu, '');
      return createHash('sha256').update(html).digest('hex');
    };
    expect(hashOf('dist-base')).toBe(hashOf('dist'));
  });

  test('works from disk with the network off: every kind is told', async () => {
    const { page, faults, requests, address } = await openFromDisk(locale);
    for (const text of examples) {
      const [find] = inspect(text).finds;
      expect(await check(page, text)).toContain(find ? kinds[find.kind].name : ui.unknown);
    }
    expect(requests).toEqual([address]);
    expect(faults).toEqual([]);
  });

  test('its links lead to the site, and carry nothing of the value', async () => {
    const { page } = await openFromDisk(locale);
    await check(page, token.replace('cdef', 'CDEF'));
    const links = await page
      .locator('.result a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(1);
    const site = new RegExp(`^https://[^/]+/${locale}/[a-z-]+/(?:#[a-z-]+)?$`, 'u');
    expect(links.filter((link) => !site.test(link))).toEqual([]);
  });

  test('works in a frame without an origin, offers no links there, and copies', async () => {
    const { faults, frame } = await openFramed(locale);
    expect(await check(frame, ` ${token}`)).toContain(kinds['mws-auth-token'].name);
    expect(await frame.locator('a[href]').count()).toBe(0);
    await frame.getByText(ui.copyMended).click();
    await frame.getByText(ui.copied).waitFor();
    expect(faults).toEqual([]);
  });

  test('takes the kind that a form asks for from its address', async () => {
    const { page, address } = await openFromDisk(locale);
    await page.goto(`${address}#expect=seller-id`);
    await page.reload();
    expect(await page.locator('#checker-expected').inputValue()).toBe('seller-id');
  });

  describe('is for everybody', () => {
    const states = [320, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((theme) => ({ width, theme })),
    );
    test.for(states)('at $width px, $theme', async ({ width, theme }) => {
      const { page } = await openFromDisk(locale, {
        viewport: { width, height: 800 },
        colorScheme: theme,
      });
      await check(page, token.replace('cdef-', 'cdqf-'));
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
    });
  });

  test('says so where scripts are switched off', async () => {
    const { page } = await openFromDisk(locale, { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).not.toBe('');
    expect(await page.locator('#checker-field').isVisible()).toBe(false);
  });
});

test('search engines and the search of the site do not list it', () => {
  expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('downloads');
  for (const locale of locales)
    expect(read(locale)).toContain('<meta name="robots" content="noindex">');
});
