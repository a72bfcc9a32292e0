import { describe, expect, test } from 'vitest';
import { checkerRuns, useBrowser } from './browser.ts';

const openPage = useBrowser();
const token = `amzn.mws.01234567-89ab-cdef-0123-456789abcdef`;

describe('with a Japanese input method', () => {
  test('nothing is judged before the composition ends, and the hint goes with it', async () => {
    const page = await openPage('/ja/token-checker/');
    const devTools = await page.context().newCDPSession(page);
    const hint = page.locator('[data-ime]');
    await page.locator('#checker-field').focus();
    await checkerRuns(page);

    await devTools.send('Input.imeSetComposition', {
      text: 'あｍｚｎ',
      selectionStart: 4,
      selectionEnd: 4,
    });
    await hint.waitFor({ state: 'visible' });
    expect(await page.locator('.find').count()).toBe(0);

    // What many people get: full-width letters and a long vowel mark where a hyphen belongs.
    const typed = token.replaceAll('-', 'ー').replace('amzn', 'ａｍｚｎ');
    await devTools.send('Input.insertText', { text: typed });
    await hint.waitFor({ state: 'hidden' });
    await page.locator('[data-state="mendable"]').waitFor();
  });
});

describe('what a screen reader meets', () => {
  const languages = [
    {
      locale: 'ja',
      names: ['combobox "ツールが求めている値"', 'textbox "調べる値"', 'button "入力を消す"'],
      result: ['MWS認証トークン', '人に見せず', 'button "隠した文字を表示"'],
    },
    {
      locale: 'de',
      names: [
        'combobox "Was verlangt Ihr Tool?"',
        'textbox "Wert einfügen oder abtippen"',
        'button "Feld leeren"',
      ],
      result: ['MWS-Auth-Token', 'button "Wert anzeigen"'],
    },
  ];

  test.for(languages)(
    'names and results in its language: $locale',
    async ({ locale, names, result }) => {
      const page = await openPage(`/${locale}/token-checker/`);
      await page.locator('#checker-field').fill(token);
      await page.locator('.verdict').waitFor();
      const tree = await page.locator('credential-checker').ariaSnapshot();
      for (const name of [...names, ...result]) expect(tree).toContain(name);
      // The boxes are for eyes; letter by letter they would drown the words.
      expect(tree).not.toMatch(/• •/u);
    },
  );

  test('a wrong character is spelt out', async () => {
    const page = await openPage('/de/token-checker/');
    await page.locator('#checker-field').fill(token.replace('cdef-', 'cdqf-'));
    const finding = page.locator('[data-finding="foreign-character"]');
    await finding.waitFor();
    expect(await finding.innerText()).toMatch(/3\. Zeichen.*3\. Gruppe.*q/su);
  });
});

describe('a mix-up leads to the value that the tool wants', () => {
  test.for([
    {
      locale: 'ja',
      expected: 'seller-id',
      pasted: 'A1VC38T7YXB528',
      place: '/ja/seller-id/#where',
    },
    {
      locale: 'de',
      expected: 'refresh-token',
      pasted: 'A1B2C3D4E5F6G7',
      place: '/de/refresh-token/#where',
    },
  ])('$expected', async ({ locale, expected, pasted, place }) => {
    const page = await openPage(`/${locale}/token-checker/`);
    await page.locator('#checker-expected').selectOption(expected);
    await page.locator('#checker-field').fill(pasted);
    await page.locator('.mix-up a').click();
    await page.waitForURL((url) => url.pathname + url.hash === place);
    expect(await page.locator(place.slice(place.indexOf('#'))).count()).toBe(1);
  });
});

describe('every link that the checker can show leads somewhere', () => {
  test.for(['ja', 'de'])('%s', async (locale) => {
    const { kindPage, kindPlace } = await import('../../src/components/checker/kind-pages.ts');
    const { kinds } = await import('../../src/credentials/kinds/index.ts');
    const { findings } = await import('../../src/credentials/findings.ts');
    const { builtPages, pagesOf } = await import('./built-pages.ts');
    const pages = pagesOf(locale, builtPages());
    const targets = [
      ...Object.keys(kinds).flatMap((kind) => [
        kindPage(kind as keyof typeof kinds),
        kindPlace(kind as keyof typeof kinds),
      ]),
      ...Object.keys(findings).map((id) => `findings/#${id}`),
    ];
    const missing = targets.filter((target) => {
      const [path = '', id] = target.split('#');
      const page = pages.get(`/${path}`);
      return !page || (id !== undefined && page.$(`[id="${id}"]`).length === 0);
    });
    expect(missing).toEqual([]);
  });
});
