import { describe, expect, test } from 'vitest';
import { manageAppsUrl } from '../../src/facts/hosts.ts';
import { fill } from '../../src/messages/fill.ts';
import { toolWords } from '../../src/messages/tools.ts';
import { useBrowser } from './browser.ts';
import { Walk } from './walk.ts';

const openPage = useBrowser();

const rows = [
  {
    locale: 'de',
    skip: 'Zum Inhalt springen',
    home: 'Ein Tool fragt nach „dem Token“?',
    search: 'Suchen',
    found: /^\d+ Seiten? gefunden/u,
    result: /^link "Fehlermeldung im Tool/u,
    section: /^link "invalid_grant … : refresh_token"/u,
    remedy: 'erneuern Sie dort',
    inTool: 'Im Tool erneuern',
  },
  {
    locale: 'ja',
    skip: '本文へ移動',
    home: 'ツールに「トークン」を求められたら',
    search: '検索',
    found: /^\d+ページ見つかりました/u,
    result: /^link "[^"]*エラー/u,
    section: /^link "invalid_grant（refresh_token）"/u,
    remedy: '認可し直し',
    inTool: 'ツールで更新する',
  },
] as const;

describe('11 pm, the tool says invalid_grant, the mouse is broken', () => {
  test.for(rows)('$locale', async (row) => {
    const { locale, skip, home, search, found, result, section, remedy, inTool } = row;
    const { steps, store } = toolWords[locale];
    const walk = await Walk.begin(await openPage(`/${locale}/`));

    // The first stop leads past the frame of the page, and takes the focus along.
    await walk.tabTo(`link "${skip}"`);
    await walk.press('Enter');
    await walk.arrivesAt(`heading "${home}"`);

    await walk.press('Control+k');
    await walk.arrivesAt(`searchbox "${search}"`);
    await walk.type('invalid_grant');
    await walk.hears(found);
    await walk.press('ArrowDown');
    await walk.arrivesAt(result);

    // Who leaves the dialog is where they were; who comes back finds the query.
    await walk.press('Escape');
    await walk.arrivesAt(`heading "${home}"`);
    await walk.press('Control+k');
    await walk.arrivesAt(`searchbox "${search}"`);
    expect(await walk.page.getByRole('searchbox').inputValue()).toBe('invalid_grant');
    await walk.tabTo(section);
    await walk.goesTo(`/${locale}/troubleshoot-errors/#invalid-grant`);

    // Tab goes on where the link led, not at the top of the page.
    await walk.goesOn(/refresh_token/u);
    await walk.tabTo(`link "${remedy}"`);
    await walk.goesTo(`/${locale}/renew/#in-tool`);
    await walk.goesOn(new RegExp(inTool, 'u'));
    await walk.tabTo(`checkbox "${fill(steps.done, { number: 1 })}"`);
    await walk.press('Space');
    await walk.hears(fill(steps.count, { done: 1, all: 5 }));

    const [own, other] = locale === 'ja' ? (['jp', 'de'] as const) : (['de', 'jp'] as const);
    await walk.tabTo(`radio "${store.stores[own]}"`, 'Shift+Tab');
    await walk.press('ArrowDown');
    await walk.arrivesAt(`radio "${store.stores[other]}"`);
    await walk.tabTo(`link "${manageAppsUrl(other).replace('https://', '')}"`);
  });
});
