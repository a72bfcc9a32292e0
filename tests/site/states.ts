import type { Page } from 'playwright-core';

/** A page after a reader did something with it. */
export interface State {
  readonly name: string;
  /** Address within a language: `label-finder/`. */
  readonly path: string;
  /** What the reader does; ends when the answer is there. */
  readonly act: (page: Page) => Promise<void>;
  /** Only there is the state to be had: the menu stands open on wide screens. */
  readonly onlyNarrow?: true;
}

const token = `amzn.mws.01234567-89ab-cdef-0123-456789abcdef`;

async function check(page: Page, text: string) {
  await page.locator('#checker-field').fill(text);
  await page.locator('.find .verdict').first().waitFor();
}

async function search(page: Page, query: string, answer: string) {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(query);
  await dialog.locator(answer).first().waitFor();
}

async function calculate(page: Page, year: string) {
  await page.locator('[name="year"]').fill(year);
  await page.locator('[name="month"]').fill('2');
  await page.locator('[name="day"]').fill('28');
  await page.locator('expiry-calculator [type="submit"]').click();
}

/**
 * Runs in the page: whoever pauses there for a second pauses for good. So a state that the page ends
 * after a pause stays for as long as it is looked at.
 */
function endlessPauses() {
  const start = window.setTimeout.bind(window);
  const startShort = (run: () => void, delay = 0) => (delay < 1000 ? start(run, delay) : 0);
  Object.assign(window, { setTimeout: startShort });
}

const checker = 'token-checker/';

/** Every state of the interactive parts that a reader can meet, the errors included. */
export const states: readonly State[] = [
  { name: 'checker: right', path: checker, act: (page) => check(page, token) },
  { name: 'checker: mendable', path: checker, act: (page) => check(page, ` ${token} `) },
  { name: 'checker: damaged', path: checker, act: (page) => check(page, token.replace('f-', 'q')) },
  { name: 'checker: nothing recognised', path: checker, act: (page) => check(page, 'hello') },
  {
    name: 'checker: several values',
    path: checker,
    act: (page) => check(page, `Seller ID: A1B2C3D4E5F6G7\nMWSAuthToken: ${token}`),
  },
  {
    name: 'checker: half a value, typed',
    path: checker,
    act: async (page) => {
      await page.evaluate(endlessPauses);
      await page.locator('#checker-field').pressSequentially('amzn.mws.0123');
      await page.locator('.result .waiting').waitFor();
    },
  },
  {
    name: 'checker: secret shown',
    path: checker,
    act: async (page) => {
      await check(page, token);
      await page.locator('[data-reveal]').click();
    },
  },
  {
    name: 'checker: another value expected',
    path: `${checker}#expect=seller-id`,
    act: async (page) => {
      await check(page, token);
      await page.locator('.mix-up').waitFor();
    },
  },
  {
    name: 'checker: compared, not the same',
    path: checker,
    act: async (page) => {
      await check(page, token);
      await page.locator('.result summary').click();
      await page.locator('.result textarea').fill(token.replace('6789', '6799'));
      await page.locator('.result details [role="status"]:not(:empty)').waitFor();
    },
  },
  {
    name: 'search: before anything is typed',
    path: 'renew/',
    act: (page) => search(page, '', '.links'),
  },
  {
    name: 'search: results',
    path: 'renew/',
    act: (page) => search(page, 'token', '[data-search-results]'),
  },
  {
    name: 'search: nothing found',
    path: 'renew/',
    act: (page) => search(page, 'xyzzyqwv', '.body .links a[href*="glossary"]'),
  },
  {
    name: 'search: a value instead of a query',
    path: 'renew/',
    act: (page) => search(page, token, '.body .links a[href*="token-checker"]'),
  },
  {
    name: 'search: the index cannot be loaded',
    path: 'renew/',
    act: async (page) => {
      await page.context().route('**/pagefind/**', (route) => route.abort());
      await search(page, 'token', '.body .links a[href*="glossary"]');
    },
  },
  {
    name: 'label finder: one value',
    path: 'label-finder/',
    act: async (page) => {
      await page.locator('#label-finder-field').fill('Merchant ID');
      await page.locator('.answer .entry').waitFor();
    },
  },
  {
    name: 'label finder: the question',
    path: '',
    act: async (page) => {
      await page.locator('#label-finder-field').fill('Client ID');
      await page.locator('.answer .choices').waitFor();
    },
  },
  {
    name: 'label finder: a value instead of a name',
    path: 'label-finder/',
    act: async (page) => {
      await page.locator('#label-finder-field').fill('A1B2C3D4E5F6G7');
      await page.locator('.answer .line').waitFor();
    },
  },
  {
    name: 'decision: messages to choose from',
    path: 'which-way/#way=selling.yes.error',
    act: (page) => page.locator('way-finder .so-far').waitFor(),
  },
  {
    name: 'decision: the end',
    path: 'which-way/#way=selling.yes.mail.yes',
    act: (page) => page.locator('way-finder [data-step] .go').waitFor(),
  },
  {
    name: 'decision: an address that names no answer',
    path: 'which-way/#way=nonsense',
    act: (page) => page.locator('way-finder .problem').waitFor(),
  },
  {
    name: 'calculator: a result',
    path: 'expiry-calculator/',
    act: (page) => calculate(page, '2026'),
  },
  {
    name: 'calculator: a bad date',
    path: 'expiry-calculator/',
    act: (page) => calculate(page, '1999'),
  },
  {
    name: 'steps: one ticked, the other country chosen',
    path: 'renew/',
    act: async (page) => {
      await page.locator('.step-box').first().check();
      await page.locator('store-choice input').last().check();
    },
  },
  {
    name: 'menu open',
    path: 'renew/',
    onlyNarrow: true,
    act: async (page) => {
      await page.locator('[popovertarget="menu"]').click();
      await page.locator('#menu a').first().waitFor();
    },
  },
  {
    name: 'list of contents open',
    path: 'renew/',
    onlyNarrow: true,
    act: async (page) => {
      await page.locator('[popovertarget="toc"]').click();
      await page.locator('#toc a').first().waitFor();
    },
  },
];
