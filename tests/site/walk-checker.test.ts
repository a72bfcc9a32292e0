import { describe, expect, test } from 'vitest';
import { kinds as kindTable } from '../../src/credentials/kinds/index.ts';
import { inspect } from '../../src/credentials/inspect.ts';
import { fill } from '../../src/messages/fill.ts';
import { findingText } from '../../src/messages/finding-text.ts';
import { checkerWords } from '../../src/messages/index.ts';
import type { Locale } from '../../src/locales.ts';
import { useBrowser } from './browser.ts';
import { Walk } from './walk.ts';

const openPage = useBrowser();

const rows = [
  {
    locale: 'de',
    skip: 'Zum Inhalt springen',
    task: 'Stimmt mein Wert?',
    page: 'Token oder ID prüfen: Ist der Wert richtig?',
  },
  {
    locale: 'ja',
    skip: '本文へ移動',
    task: 'この値で合っている？',
    page: 'トークンチェッカー：コピーした値を確かめる',
  },
] as const;

/** Made up. The wrong one has a letter that no seller ID has. */
const [right, wrong] = ['A1B2C3D4E5F6G7', 'A1B2C3D4E5Ä6G7'] as const;

/** The finding on the wrong one. */
function problemOf(locale: Locale): string {
  const [find] = inspect(wrong).finds;
  const [problem] = find?.findings ?? [];
  if (!problem) throw new Error('Nothing is wrong with the value of this walk.');
  return findingText(problem, checkerWords[locale], locale).title;
}

/** What a screen reader says of a seller ID by its shape. */
function spoken(locale: Locale, state: 'well-formed' | 'damaged'): string {
  const { kinds, secrecy, ui, verdicts } = checkerWords[locale];
  const kind = fill(ui.looksLike, { kind: kinds['seller-id'].name });
  const { rule } = secrecy[kindTable['seller-id'].secrecy];
  const line = fill(ui.spoken, { kind, verdict: verdicts[state], rule });
  return state === 'damaged' ? `${line} ${problemOf(locale)}` : line;
}

describe('a seller ID, retyped with one wrong character', () => {
  test.for(rows)('$locale', async ({ locale, skip, task, page }) => {
    const { form, kinds, ui } = checkerWords[locale];
    const walk = await Walk.begin(await openPage(`/${locale}/`));
    const toField = async () => {
      await walk.tabTo(`link "${skip}"`);
      await walk.press('Enter');
      await walk.arrivesAt(`heading "${page}"`);
      await walk.tabTo(`textbox "${form.field}"`);
    };
    const value = () => walk.page.locator('#checker-field').inputValue();

    await walk.tabTo(`link "${task}"`);
    await walk.goesTo(`/${locale}/token-checker/`);
    await toField();
    await walk.tabTo(`combobox "${form.expected}"`, 'Shift+Tab');
    await walk.press('ArrowDown');
    expect(await walk.page.locator('#checker-expected').inputValue()).toBe('seller-id');
    await walk.tabTo(`textbox "${form.field}"`);

    // The verdict is heard while the reader stays in the field.
    await walk.type(wrong);
    await walk.hears(spoken(locale, 'damaged'));
    await walk.arrivesAt(`textbox "${form.field}"`);

    // Then the ways on, in order: clear, the kind of value, the finding.
    await walk.tabTo(`button "${form.clear}"`);
    await walk.tabTo(`link "${ui.more}, ${kinds['seller-id'].name}"`);
    await walk.tabTo(`link "${ui.more}, ${problemOf(locale)}"`);
    await walk.goesTo(`/${locale}/findings/#foreign-character`);

    // Nothing typed outlives the page.
    await walk.page.goBack();
    expect(await value()).toBe('');
    await toField();
    await walk.type(right);
    await walk.hears(spoken(locale, 'well-formed'));

    await walk.tabTo(`DisclosureTriangle "${ui.compare}"`);
    await walk.press('Enter');
    await walk.tabTo(`textbox "${ui.compareField}"`);
    await walk.type(right.replace('E5', '5E'));
    await walk.hears(fill(ui.compareDifferent, { places: locale === 'ja' ? '9、10' : '9 und 10' }));

    await walk.tabTo(`button "${form.clear}"`, 'Shift+Tab');
    await walk.press('Enter');
    await walk.hears(ui.cleared);
    await walk.arrivesAt(`textbox "${form.field}"`);
    expect(await value()).toBe('');
  });
});
