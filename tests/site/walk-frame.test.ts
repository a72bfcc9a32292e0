import { describe, expect, test } from 'vitest';
import { otherLocale } from '../../src/locales.ts';
import { useBrowser } from './browser.ts';
import { Walk } from './walk.ts';

const openPage = useBrowser();
const narrow = { viewport: { width: 320, height: 640 } };

const rows = [
  {
    locale: 'de',
    other: '日本語',
    back: 'Deutsch',
    menu: 'Menü',
    faq: 'Häufige Fragen',
    toc: 'Auf dieser Seite',
    section: 'Im Tool erneuern',
  },
  {
    locale: 'ja',
    other: 'Deutsch',
    back: '日本語',
    menu: 'メニュー',
    faq: 'よくある質問',
    toc: 'このページの内容',
    section: 'ツールで更新する',
  },
] as const;

describe.for(rows)('the frame by keyboard: $locale', ({ locale, ...names }) => {
  test('the other language shows the same page, and the way back leads to the first', async () => {
    const walk = await Walk.begin(await openPage(`/${locale}/renew/`));
    await walk.tabTo(`link "${names.other}"`);
    await walk.goesTo(`/${otherLocale(locale)}/renew/`);
    await walk.tabTo(`link "${names.back}"`);
    await walk.goesTo(`/${locale}/renew/`);
  });

  test('the menu of a narrow page opens, closes and leads on', async () => {
    const walk = await Walk.begin(await openPage(`/${locale}/renew/`, narrow));
    const button = `button "${names.menu}"`;
    await walk.tabTo(button);
    await walk.press('Enter');
    await walk.tabTo(`link "${names.faq}"`);
    await walk.press('Escape');
    await walk.arrivesAt(button);
    await walk.press('Space');
    await walk.tabTo(`link "${names.faq}"`);
    await walk.goesTo(`/${locale}/faq/`);
  });

  test('the list of contents of a narrow page opens, closes and leads to a section', async () => {
    const walk = await Walk.begin(await openPage(`/${locale}/renew/`, narrow));
    await walk.tabTo(new RegExp(`^button "${names.toc}`, 'u'));
    await walk.press('Enter');
    await walk.tabTo(`link "${names.section}"`);
    await walk.press('Escape');
    await walk.arrivesAt(new RegExp(`^button "${names.toc}`, 'u'));
    await walk.press('Enter');
    await walk.tabTo(`link "${names.section}"`);
    await walk.goesTo(`/${locale}/renew/#in-tool`);
    await walk.goesOn(new RegExp(names.section, 'u'));
    expect(await walk.page.locator('#toc').isVisible()).toBe(false);
  });
});
