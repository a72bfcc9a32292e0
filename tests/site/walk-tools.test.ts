import { describe, expect, test } from 'vitest';
import { wayEnds } from '../../src/components/tools/way-tree.ts';
import type { Locale } from '../../src/locales.ts';
import { locales } from '../../src/locales.ts';
import { fill } from '../../src/messages/fill.ts';
import { toolWords } from '../../src/messages/tools.ts';
import { useBrowser } from './browser.ts';
import { Walk } from './walk.ts';

const openPage = useBrowser();

describe('the decision, from the home page to its end', () => {
  test.for(locales)('%s', async (locale) => {
    const { finder, way } = toolWords[locale];
    const { product, access, trouble } = way.questions;
    const walk = await Walk.begin(await openPage(`/${locale}/`));
    await walk.tabTo(`link "${finder.toWay}"`);
    await walk.goesTo(`/${locale}/which-way/`);

    const answer = async (text: string) => {
      await walk.tabTo(`link "${text}"`);
      await walk.press('Enter');
    };
    await answer(product.answers.selling);
    await walk.arrivesAt(`paragraph "${access.ask}"`);
    await answer(access.answers.yes);
    await walk.arrivesAt(`paragraph "${trouble.ask}"`);

    // A wrong turn: the browser's Back, and the link of the page, ask the question before.
    await answer(trouble.answers.renewed);
    await walk.arrivesAt(`paragraph "${way.questions.since.ask}"`);
    await walk.page.goBack();
    await walk.arrivesAt(`paragraph "${trouble.ask}"`);
    await answer(way.back);
    await walk.arrivesAt(`paragraph "${access.ask}"`);
    await answer(access.answers.yes);
    await walk.arrivesAt(`paragraph "${trouble.ask}"`);
    await answer(trouble.answers.mail);
    await walk.arrivesAt(`paragraph "${way.questions.reconnect.ask}"`);
    await answer(way.questions.reconnect.answers.yes);
    await walk.arrivesAt(`paragraph "${way.ends['renew-in-tool'].title}"`);
    await walk.tabTo(`link "${way.go}"`);
    await walk.goesTo(`/${locale}/${wayEnds['renew-in-tool']}`);
  });
});

describe('what the label of a field means', () => {
  const names = { de: 'strong "LWA-Client-ID"', ja: 'strong "LWAクライアントID"' };

  test.for(locales)('%s', async (locale) => {
    const name = names[locale];
    const words = toolWords[locale].finder;
    const walk = await Walk.begin(await openPage(`/${locale}/`));
    await walk.tabTo(`combobox "${words.field}"`);
    await walk.type('Client ID');
    await walk.hears(fill(words.live.several, { name: 'Client ID' }));
    await walk.tabTo(/^button "[^"]*SP-API[^"]*"/u);
    await walk.press('Enter');
    await walk.arrivesAt(name);
    await walk.tabTo(`link "${words.check}"`);
    await walk.goesTo(`/${locale}/token-checker/#expect=lwa-client-id`);
    expect(await walk.page.locator('#checker-expected').inputValue()).toBe('lwa-client-id');
  });
});

describe('until when an authorisation lasts', () => {
  const fields = { de: ['day', 'month', 'year'], ja: ['year', 'month', 'day'] } as const;
  const days = {
    bad: { day: '30', month: '2', year: '2026' },
    good: { day: '28', month: '2', year: '2026' },
  };
  const ends: Record<Locale, RegExp> = { de: /28\.\sFebruar 2027/u, ja: /2027年2月28日/u };

  test.for(locales)('%s', async (locale) => {
    const words = toolWords[locale].expiry;
    const page = await openPage(`/${locale}/expiry-calculator/`);
    await page.clock.setFixedTime('2026-11-22T23:00:00');
    const walk = await Walk.begin(page);
    const fillIn = async (day: (typeof days)['bad']) => {
      for (const [at, name] of fields[locale].entries()) {
        if (at > 0) await walk.tabTo(`textbox "${words.fields[name]}"`);
        await walk.press('Control+a');
        await walk.type(day[name]);
      }
      await walk.tabTo(`button "${words.submit}"`);
      await walk.press('Enter');
    };
    const first = `textbox "${words.fields[fields[locale][0]]}"`;
    await walk.tabTo(`radio "${words.cases['public-app']}"`);
    await walk.tabTo(first);
    await fillIn(days.bad);
    await walk.hears(words.problems['no-such-day']);
    await walk.arrivesAt(first);

    await fillIn(days.good);
    await walk.hears(ends[locale]);
    await walk.arrivesAt(`button "${words.submit}"`);
    await walk.tabTo(`link "${words.links.renew}"`);
    await walk.tabTo(`button "${words.download}"`);
    const saved = walk.page.waitForEvent('download');
    await walk.press('Enter');
    expect((await saved).suggestedFilename()).toMatch(/2027-02-28\.ics$/u);
    await walk.arrivesAt(`button "${words.download}"`);
  });
});
