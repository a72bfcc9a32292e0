import { describe, expect, test } from 'vitest';
import { labels } from '../../src/facts/labels.ts';
import { menuPaths } from '../../src/facts/menu-paths.ts';

interface Label {
  readonly ja?: string;
  readonly de?: string;
  readonly en?: string;
  readonly period?: { readonly from?: string; readonly to?: string };
}

const languages = ['ja', 'de', 'en'] as const;
const rows = Object.entries<Label>(labels).map(([id, label]) => ({
  id,
  forms: languages.flatMap((lang) => {
    const text = label[lang];
    return text === undefined ? [] : [{ lang, text }];
  }),
  period: label.period,
}));

describe('every screen label is known in the language of a screen', () => {
  test.for(rows)('$id', ({ forms, period }) => {
    expect(forms.length).toBeGreaterThan(0);
    for (const { text } of forms) expect(text).toBe(text.trim());
    const years = [period?.from, period?.to].filter((year) => year !== undefined);
    for (const year of years) expect(year).toMatch(/^20\d\d$/u);
    expect(years).toEqual([...years].sort());
  });

  test('a German or English label holds no Japanese', () => {
    const mixed = rows.flatMap(({ forms }) =>
      forms.filter(
        ({ lang, text }) =>
          lang !== 'ja' && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text),
      ),
    );
    expect(mixed).toEqual([]);
  });
});

describe('a menu path is documented in the languages it claims', () => {
  const paths = Object.entries(menuPaths).map(([id, path]) => ({ id, path }));
  test.for(paths)('$id', ({ path }) => {
    expect(path.steps.length).toBeGreaterThan(1);
    const own = path.screens.filter((lang) =>
      path.steps.every((step) => lang in labels[step] || 'en' in labels[step]),
    );
    expect(own).toEqual(path.screens);
  });
});
