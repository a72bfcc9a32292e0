import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { searchPath } from './search-page.ts';

const openPage = useBrowser();

const names = {
  ja: { button: '検索', close: '閉じる' },
  de: { button: 'Suchen', close: 'Schließen' },
} as const;
const languages = ['ja', 'de'] as const;

async function openDialog(page: Page) {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

async function search(page: Page, query: string) {
  const dialog = await openDialog(page);
  await dialog.getByRole('searchbox').fill(query);
  return dialog;
}

describe('finds pages in the language of the page, grouped, with sections and marked words', () => {
  const rows = [
    { query: 'ﾏｰﾁｬﾝﾄ・ﾄｰｸﾝ', home: '/ja/', group: '知る' },
    { query: 'haendler token', home: '/de/', group: 'Verstehen' },
  ];
  test.for(rows)('$query', async ({ query, home, group }) => {
    const page = await openPage(home);
    const dialog = await search(page, query);
    const results = dialog.locator('[data-search-results] > li');
    await results.first().waitFor();
    const links = await dialog
      .locator('[data-search-results] a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.every((path) => path.startsWith(home))).toBe(true);
    expect(await results.first().locator('.group').textContent()).toBe(group);
    expect(await results.locator('[data-sub-result]').count()).toBeGreaterThan(0);
    expect(await results.locator('mark').count()).toBeGreaterThan(0);
  });
});

test('the dialog offers pages before anything is typed', async () => {
  const page = await openPage('/de/');
  const dialog = await openDialog(page);
  await dialog.getByRole('link', { name: 'Autorisierung erneuern' }).waitFor();
});

test('nothing of the search is loaded before it is touched', async () => {
  const page = await openPage('/favicon.svg');
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  await page.goto('/de/renew/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /pagefind|dialog|worker|words-/u.test(url))).toEqual([]);
});

describe('says what was not found, what was meant, and where else to look', () => {
  test('a word that no page has', async () => {
    const page = await openPage('/de/');
    const dialog = await search(page, 'eBay Händlertoken');
    await dialog.getByText('Auf keiner Seite gefunden: eBay').waitFor();
  });

  test('a misspelt word', async () => {
    const page = await openPage('/ja/');
    const dialog = await search(page, 'アカンウト');
    await dialog.getByText('もしかして：アカウント').waitFor();
  });

  test.for([
    {
      home: '/ja/',
      query: 'ぺんぎん',
      answer: '一致するページがありません。',
      link: '用語集を開く',
    },
    { home: '/de/', query: 'Pinguin', answer: 'Keine Seite passt dazu.', link: 'Glossar öffnen' },
  ])('$query', async ({ home, query, answer, link }) => {
    const page = await openPage(home);
    const dialog = await search(page, query);
    await dialog.locator('.summary').getByText(answer).waitFor();
    await dialog.getByRole('link', { name: link }).waitFor();
  });
});

test('on a narrow page the place is kept while one scrolls in the dialog', async () => {
  const page = await openPage('/de/renew/', { viewport: { width: 320, height: 640 } });
  const scrolled = () => page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(scrolled).toBe(300);
  const dialog = await openDialog(page);
  await dialog.locator('.links').waitFor();
  await page.mouse.move(160, 320);
  for (let turn = 0; turn < 3; turn++) {
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(await scrolled()).toBe(300);
  await page.keyboard.press('Escape');
  expect(await scrolled()).toBe(300);
});

describe('by keyboard alone', () => {
  test('open, search, walk to a section, follow it', async () => {
    const page = await openPage('/de/seller-token/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Verkäufer-ID');
    await page.locator('[data-search-results]').waitFor();
    const active = () => page.evaluate(() => document.activeElement?.className ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toContain('title');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Enter');
    expect(await active()).toContain('title');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/de\/seller-id\//u);
  });

  test('Escape closes at once and gives the focus back', async () => {
    const page = await openPage('/de/');
    await page.getByRole('button', { name: 'Suchen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Token');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(focused).toContain('Suchen');
  });

  test.for(languages)('the button says which keys open the dialog: %s', async (language) => {
    const page = await openPage(`/${language}/renew/`);
    const button = page.getByRole('button', { name: names[language].button });
    expect(await button.getAttribute('aria-keyshortcuts')).toBe('Control+K');
  });

  test('a letter alone opens nothing', async () => {
    const page = await openPage('/de/renew/');
    for (const key of ['/', 'k', 's', '?']) await page.keyboard.press(key);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

test('while an input method composes, its keys do nothing here, and answers come all the same', async () => {
  const page = await openPage('/ja/renew/');
  const dialog = await openDialog(page);
  const devTools = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    devTools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  for (const text of ['と', 'とー', 'とーく', 'とーくん']) await compose(text);
  await dialog.locator('[data-search-results]').waitFor();
  const before = page.url();
  for (const key of ['Enter', 'ArrowDown', 'ArrowUp', 'Escape']) {
    // How browsers report keys that the input method takes.
    await devTools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      windowsVirtualKeyCode: 229,
    });
  }
  expect(await dialog.isVisible()).toBe(true);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');

  await devTools.send('Input.insertText', { text: 'トークン' });
  expect(await dialog.getByRole('searchbox').inputValue()).toBe('トークン');
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
});

describe('the accessibility tree says what there is', () => {
  test.for(languages)('%s', async (language) => {
    const page = await openPage(`/${language}/`);
    const dialog = await search(page, language === 'ja' ? '更新' : 'erneuern');
    await dialog.locator('[data-search-results]').waitFor();
    const tree = await dialog.ariaSnapshot();
    expect(tree).toContain(`dialog "${names[language].button}"`);
    expect(tree).toContain(`searchbox "${names[language].button}"`);
    expect(tree).toContain(`button "${names[language].close}"`);
    expect(tree).toMatch(/list "(?:検索結果|Ergebnisse)":\s+- listitem:/u);
    // The number of results is said once, after a pause.
    await dialog
      .getByRole('status')
      .getByText(/ページ|Seite/u)
      .waitFor();
    expect(await dialog.getByRole('status').count()).toBe(1);

    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

describe('a pasted value is not searched', () => {
  const token = `Atzr|${'MadeUp0123'.repeat(40)}`;
  test.for(languages)('%s', async (language) => {
    const page = await openPage(searchPath(language));
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.getByRole('searchbox').fill(token);
    await page.getByRole('link', { name: /チェッカーを開く|Prüfung öffnen/u }).click();
    await page.waitForURL(/token-checker/u);
    expect([page.url(), ...sent].filter((url) => url.includes('MadeUp'))).toEqual([]);
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    );
    expect(stored).not.toContain('MadeUp');
  });
});

describe('bad input gets a calm answer', () => {
  test.for([
    { what: 'markup', query: '<img src=x onerror=alert(1)>' },
    { what: '10,000 characters', query: 'トークン '.repeat(2000) },
    { what: 'only symbols', query: '||| ・・・ """ ーーー' },
    { what: 'right to left', query: '\u202Eאסימון token' },
  ])('$what', async ({ query }) => {
    const page = await openPage(searchPath('ja'));
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await page.getByRole('searchbox').fill(query);
    await page.locator('.site-search-page .body[data-turn]:has(.summary:not([hidden]))').waitFor();
    expect(await page.locator('.site-search-page .body img').count()).toBe(0);
    expect(failures).toEqual([]);
  });

  test('who types on is asked for when they pause, not at every key', async () => {
    const page = await openPage('about:blank');
    await page.clock.install();
    await page.goto(searchPath('de'));
    const field = page.getByRole('searchbox');
    await field.waitFor();
    const turn = async () =>
      Number(await page.locator('.site-search-page .body').getAttribute('data-turn'));
    // No pause is as long as the machine is slow.
    await page.clock.pauseAt(Date.now() + 60_000);
    await field.focus();
    await page.locator('.site-search-page .links').waitFor();
    const before = await turn();
    await field.pressSequentially('Autorisierung erneuern');
    expect(await turn()).toBe(before);
    await page.clock.runFor(1000);
    await page.locator('[data-search-results]').waitFor();
    expect(await turn()).toBe(before + 1);
  });
});

describe('an index that is missing or cut', () => {
  const kinds = [
    { what: 'missing lexicon', files: '**/lexicon.json', cut: false },
    { what: 'missing chunk', files: '**/*.pf_index', cut: false },
    { what: 'cut chunk', files: '**/*.pf_index', cut: true },
    { what: 'cut fragment', files: '**/*.pf_fragment', cut: true },
    { what: 'missing worker', files: '**/worker-*.js', cut: false },
  ];
  test.for(kinds)('$what', async ({ files, cut }) => {
    const page = await openPage('/de/renew/');
    await page.context().route(files, async (route) => {
      if (!cut) return route.fulfill({ status: 404, body: '' });
      const response = await route.fetch();
      const body = await response.body();
      return route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    });
    const dialog = await search(page, 'Händlertoken');
    await dialog.locator('.summary').getByText('Die Suche ließ sich nicht laden.').waitFor();
    const way = dialog.getByRole('link', { name: 'Alle Seiten ansehen' });
    expect(await way.getAttribute('href')).toBe('/de/search/#all-pages');
  });
});

describe('the search page', () => {
  test('shows the query of its address and keeps it there', async () => {
    const page = await openPage(`${searchPath('de')}#q=${encodeURIComponent('Händlertoken')}`);
    await page.locator('[data-search-results] a.title').first().waitFor();
    await page.getByRole('searchbox').fill('Marktplatz-ID');
    await page.waitForURL(/#q=Marktplatz-ID$/u);
  });

  test.for(languages)(
    'without script it offers the glossary and all pages: %s',
    async (language) => {
      const page = await openPage(searchPath(language), { javaScriptEnabled: false });
      const glossary = page.getByRole('main').locator(`a[href="/${language}/glossary/"]`);
      expect(await glossary.count()).toBe(2);
      const all = await page.locator('.all-pages a').count();
      expect(all).toBeGreaterThan(25);
      expect(await page.getByRole('searchbox').count()).toBe(0);
    },
  );
});
