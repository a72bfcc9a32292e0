import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wayEnds } from '../../src/components/tools/way-tree.ts';
import { sellerCentralHosts } from '../../src/facts/hosts.ts';
import { toolWords } from '../../src/messages/tools.ts';
import { useBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';

const openPage = useBrowser();
const locales = ['de', 'ja'] as const;
const pages = new Map(builtPages().map((page) => [page.path, page]));

describe.for(locales)('every end of the decision exists: %s', (locale) => {
  test.for(Object.entries(wayEnds))('%s: %s', ([end, path]) => {
    const [page = '', anchor = ''] = path.split('#');
    expect(pages.get(`/${locale}/${page}`)?.$(`[id="${anchor}"]`).length).toBe(1);
    const links = pages.get(`/${locale}/which-way/`)?.$(`[data-end="${end}"] a`);
    expect(links?.first().attr('href')).toBe(`/${locale}/${path}`);
  });
});

describe.for(locales)('every link of the tools leads to a section: %s', (locale) => {
  test.for(['', 'label-finder/', 'which-way/', 'expiry-calculator/', 'renew/'])('/%s', (path) => {
    const links = pages
      .get(`/${locale}/${path}`)
      ?.$('.reader-tool a[href^="/"]')
      .map((_, link) => link.attribs.href)
      .get();
    for (const link of new Set(links)) {
      const { pathname, hash } = new URL(link, 'http://site.invalid');
      const id = hash.startsWith('#expect=') ? '' : hash.slice(1);
      const target = pages.get(pathname);
      expect(target, link).toBeDefined();
      if (id) expect(target?.$(`[id="${id}"]`).length, link).toBe(1);
    }
  });
});

describe.for(locales)('the country of the account: %s', (locale) => {
  test.for(['renew', 'confirm-procedure', 'spapi-authorise', 'revoke'])('on %s', async (path) => {
    const page = await openPage(`/${locale}/${path}/`);
    const [own, other] = locale === 'ja' ? (['jp', 'de'] as const) : (['de', 'jp'] as const);
    const stores = page.locator('store-choice .store:visible');
    expect(await stores.count()).toBe(1);
    expect(await stores.innerText()).toContain(sellerCentralHosts[own].host);
    await page.locator(`store-choice input[value="${other}"]`).check();
    expect(await stores.innerText()).toContain(sellerCentralHosts[other].host);
    const wrong = `main a[href="https://${sellerCentralHosts[own].host}/apps/manage"]:visible`;
    expect(await page.locator(wrong).count()).toBe(0);
  });
});

describe.for(locales)('the calculator: %s', (locale) => {
  const open = async () => {
    const page = await openPage(`/${locale}/expiry-calculator/`);
    const give = async (year: string, month: string, day: string) => {
      await page.locator('[name="year"]').fill(year);
      await page.locator('[name="month"]').fill(month);
      await page.locator('[name="day"]').fill(day);
      await page.keyboard.press('Enter');
    };
    return { page, give };
  };

  test('a calendar file for today, read by an independent parser', async () => {
    const { page, give } = await open();
    const now = await page.evaluate(() => {
      const date = new Date();
      return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(String);
    });
    await give(now[0] ?? '', now[1] ?? '', now[2] ?? '');
    const saved = page.waitForEvent('download');
    await page.locator('[data-download]').click();
    const download = await saved;
    const end = new Date(Date.UTC(Number(now[0]), Number(now[1]) - 1, Number(now[2]) + 365))
      .toISOString()
      .slice(0, 10);
    expect(download.suggestedFilename()).toBe(`${toolWords[locale].expiry.fileName}-${end}.ics`);
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(await download.path(), 'utf8')) as string,
    );
    const [made] = calendar.getAllSubcomponents('vevent');
    const event = made && new ICAL.Event(made);
    expect(event?.startDate.toString()).toBe(end);
    expect(event?.summary).toBe(toolWords[locale].expiry.event.summary);
    expect(event?.description).toContain(`/${locale}/renew/#where`);
    expect(made?.getAllSubcomponents('valarm')).toHaveLength(3);
  });

  test('a bad date: a sentence, the focus on the field, nothing lost', async () => {
    const { page, give } = await open();
    await give('2026', '2', '30');
    expect(await page.locator('#expiry-problem').innerText()).toBe(
      toolWords[locale].expiry.problems['no-such-day'],
    );
    expect(await page.locator('[name="day"]').inputValue()).toBe('30');
    expect(await page.locator('.fields input:focus').count()).toBe(1);
    expect(await page.locator('.answer p:visible').count()).toBe(0);
  });

  test('own apps: no date where no rule is known', async () => {
    const { page } = await open();
    await page.locator('[value="own-app"]').check();
    await page.locator('expiry-calculator [type="submit"]').click();
    expect(await page.locator('[data-states="own-app"]:visible').count()).toBe(2);
    expect(await page.locator('[data-download]').isVisible()).toBe(false);
  });

  test('MWS: history, no calendar', async () => {
    const { page, give } = await open();
    await page.locator('[value="mws"]').check();
    await give('2023', '12', '1');
    expect(await page.locator('[data-states="history"]').first().innerText()).toContain('2024');
    expect(await page.locator('[data-download]').isVisible()).toBe(false);
  });
});

describe.for(locales)('steps: %s', (locale) => {
  test('printed, they are an empty checklist, whatever was ticked', async () => {
    const page = await openPage(`/${locale}/renew/`);
    await page.locator('.step-box').first().check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.step-box:visible, store-choice input:visible').count()).toBe(0);
    const border = await page
      .locator('procedure-steps .sl-steps > li')
      .first()
      .evaluate((step) => getComputedStyle(step, '::after').borderTopStyle);
    expect(border).toBe('solid');
  });

  test('a box is ticked by keyboard and says which step it is', async () => {
    const page = await openPage(`/${locale}/renew/`);
    await page.locator('.step-box').nth(1).focus();
    await page.keyboard.press('Space');
    const step = toolWords[locale].steps.done.replace('{number}', '2');
    expect(await page.getByRole('checkbox', { name: step, checked: true }).count()).toBe(1);
  });
});

describe.for(locales)('the accessibility tree: %s', (locale) => {
  test('label finder: a named field, its hint, the answer', async () => {
    const words = toolWords[locale].finder;
    const page = await openPage(`/${locale}/label-finder/`);
    const field = page.getByRole('combobox', { name: words.field });
    expect(await field.getAttribute('aria-describedby')).toBe('label-finder-hint');
    await field.fill('Token');
    await page.locator('.choices').waitFor();
    const tree = await page.locator('label-finder .answer').ariaSnapshot();
    expect(tree).toContain('- paragraph');
    expect(tree.match(/- button "/gu)).toHaveLength(4);
  });

  test('decision: the question has the focus, the answers are a list of links', async () => {
    const words = toolWords[locale].way;
    const page = await openPage(`/${locale}/which-way/`);
    await page.getByRole('link', { name: words.questions.product.answers.selling }).click();
    await expect.poll(() => page.locator(':focus').innerText()).toBe(words.questions.access.ask);
    const tree = await page.locator('way-finder').ariaSnapshot();
    expect(tree).toContain(words.soFar);
    for (const answer of Object.values(words.questions.access.answers)) {
      expect(tree).toContain(answer);
    }
    expect(tree).toContain(words.back);
  });

  test('calculator: groups with names, fields with names, a status', async () => {
    const words = toolWords[locale].expiry;
    const page = await openPage(`/${locale}/expiry-calculator/`);
    expect(await page.getByRole('group', { name: words.caseLegend }).count()).toBe(1);
    const date = page.getByRole('group', { name: words.dateLegend });
    for (const name of Object.values(words.fields)) {
      expect(await date.getByRole('textbox', { name, exact: true }).count()).toBe(1);
    }
    expect(await page.locator('expiry-calculator').getByRole('status').count()).toBe(1);
  });
});

describe('the checker is told which kind is expected', () => {
  test.for(locales)('from the label finder: %s', async (locale) => {
    const page = await openPage(`/${locale}/token-checker/#expect=seller-id`);
    await expect.poll(() => page.locator('#checker-expected').inputValue()).toBe('seller-id');
  });

  test.for(['#expect=nonsense', '#expect=', '#expect=<b>', '#expect=__proto__'])(
    'a kind that there is not changes nothing: %s',
    async (fragment) => {
      const page = await openPage(`/de/token-checker/${fragment}`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('#checker-expected').inputValue()).toBe('');
    },
  );
});

test('the tools ask for nothing and keep nothing', async () => {
  const page = await openPage('/de/label-finder/');
  await page.waitForLoadState('networkidle');
  const kept = () =>
    page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  const before = await kept();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('#label-finder-field').fill('Händlertoken');
  await page.locator('.answer .name').waitFor();
  expect(requests).toEqual([]);
  expect(await kept()).toBe(before);
  expect(page.url()).not.toContain('#');
});
