import { describe, expect, test } from 'vitest';
import {
  fieldNames,
  preferredName,
  shownNames,
  termPath,
} from '../../src/components/term-names.ts';
import { formatPeriod } from '../../src/components/period.ts';
import { formatRows } from '../../src/components/format-rows.ts';
import { groupedSources } from '../../src/components/source-groups.ts';
import { homeFirst } from '../../src/components/home-first.ts';
import { labelFor, parseLabelIds } from '../../src/components/screen-label.ts';
import { kinds } from '../../src/credentials/kinds/index.ts';
import { sourceIds } from '../../src/facts/sources.ts';
import { referenceWords } from '../../src/messages/reference.ts';

describe('a screen label appears as the reader may meet it', () => {
  test('in their language, with the English one below', () => {
    expect(labelFor('settings', 'de')).toEqual([
      { text: 'Einstellungen', lang: 'de' },
      { text: 'Settings', lang: 'en' },
    ]);
  });

  test('in English alone, where their language has none', () => {
    expect(labelFor('apps-and-services', 'de')).toEqual([{ text: 'Apps & Services', lang: 'en' }]);
  });

  test('in the third language, where neither is documented', () => {
    expect(labelFor('extend-expiry', 'de')).toEqual([{ text: '有効期限の延長', lang: 'ja' }]);
  });
});

describe('a list of labels, as authors write it', () => {
  test('is parted by blanks', () => {
    expect(parseLabelIds(' settings  user-permissions ')).toEqual(['settings', 'user-permissions']);
  });

  test('must hold known ids', () => {
    expect(() => parseLabelIds('settings no-such-label')).toThrow(/"no-such-label"/u);
  });
});

describe('years read as words', () => {
  test.for([
    { period: { from: '2019', to: '2021' }, ja: '2019〜2021年ごろ', de: 'etwa 2019 bis 2021' },
    { period: { from: '2021' }, ja: '2021年ごろから', de: 'etwa seit 2021' },
    { period: { to: '2017' }, ja: '2017年ごろまで', de: 'etwa bis 2017' },
    { period: undefined, ja: '時期の記載なし', de: 'ohne Jahresangabe' },
  ])('$de', ({ period, ja, de }) => {
    expect(formatPeriod(period, referenceWords.ja.menuPaths)).toBe(ja);
    expect(formatPeriod(period, referenceWords.de.menuPaths)).toBe(de);
  });
});

describe('the table of formats', () => {
  const rows = formatRows();

  test('has every kind, and its current form first', () => {
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
    expect(rows.filter(({ isFirst }) => isFirst)).toHaveLength(Object.keys(kinds).length);
  });

  test('counts an MWS auth token from its parts', () => {
    const row = rows.find(({ kind }) => kind === 'mws-auth-token');
    expect(row).toMatchObject({
      prefix: 'amzn.mws.',
      alphabets: ['hex'],
      length: { min: 45, max: 45, isUsual: false },
      known: 'certain',
    });
  });

  test('gives the usual length of a seller ID, with its first letter', () => {
    const row = rows.find(({ kind }) => kind === 'seller-id');
    expect(row).toMatchObject({ length: { min: 13, max: 14, isUsual: true }, known: 'looks-like' });
  });

  test('gives no greatest length where the form has none', () => {
    const row = rows.find(({ kind }) => kind === 'jwt');
    expect(row?.length).toEqual({ min: 15, isUsual: false });
  });

  test('shows no form with a value of another', () => {
    const keys = rows.filter(({ kind }) => kind === 'aws-access-key-id');
    expect(keys.map(({ prefix, sample }) => sample.slice(0, 4) === prefix)).toEqual([
      true,
      true,
      false,
    ]);
    expect(new Set(keys.map(({ sample }) => sample)).size).toBe(3);
  });

  test('keeps samples short enough for a column', () => {
    expect(rows.filter(({ sample }) => sample.length > 30)).toEqual([]);
  });
});

describe('names of fields', () => {
  test('stand once each, and lead to at least one value', () => {
    for (const locale of ['ja', 'de'] as const) {
      const names = fieldNames(locale).map(({ text }) => text.toLowerCase());
      expect(names).toEqual([...new Set(names)]);
      expect(fieldNames(locale).filter(({ meanings }) => meanings.length === 0)).toEqual([]);
    }
  });

  test('what only the search knows is not shown', () => {
    expect(shownNames('seller-id', 'ja')).not.toContain('販売者ID');
    expect(shownNames('seller-id', 'de')).toContain('Händlertoken');
  });

  test('the word of the site comes first', () => {
    expect(preferredName('seller-id', 'ja')).toBe('出品者ID');
    expect(preferredName('refresh-token', 'de')).toBe('Refresh-Token');
  });

  test('a concept leads to its page, or to its section there', () => {
    expect(termPath('seller-id', 'ja')).toBe('/ja/seller-id/');
    expect(termPath('store-id', 'de')).toBe('/de/which-credential/#store-id');
  });
});

test('every source stands in one group', () => {
  const listed = [...groupedSources().values()].flat();
  expect([...listed].sort()).toEqual([...sourceIds].sort());
});

test("the reader's own marketplace comes first, the others keep their order", () => {
  const rows = [{ code: 'CA' }, { code: 'DE' }, { code: 'JP' }];
  expect(homeFirst(rows, 'ja').map(({ code }) => code)).toEqual(['JP', 'CA', 'DE']);
  expect(homeFirst(rows, 'de').map(({ code }) => code)).toEqual(['DE', 'CA', 'JP']);
});

/** Every text of a catalogue with the path of its key. */
function texts(value: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);

test('the words have the same keys and placeholders in both languages, and none is empty', () => {
  const [ja, de] = [texts(referenceWords.ja), texts(referenceWords.de)];
  expect(de.map(([path]) => path).sort()).toEqual(ja.map(([path]) => path).sort());
  const german = new Map(de);
  for (const [path, text] of ja) {
    expect(text.trim(), path).not.toBe('');
    expect(placeholders(german.get(path) ?? '').sort(), path).toEqual(placeholders(text).sort());
  }
});
