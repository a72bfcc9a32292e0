import { expect, test } from 'vitest';
import { nameKeyOf } from '../../src/search/analysis/name-key.ts';

test.for([
  ['de', 'Verkäufer-Nummer', 'Verkäufer-ID'],
  ['de', 'Kennung des Entwicklers', 'ID des Entwicklers'],
  ['ja', '開発者番号', '開発者ID'],
  ['ja', '出品者コード', '出品者ID'],
] as const)('%s: %s is %s', ([language, typed, name]) => {
  expect(nameKeyOf(typed, language)).toBe(nameKeyOf(name, language));
});

test('another word is another name', () => {
  expect(nameKeyOf('Verkäufer-Konto', 'de')).not.toBe(nameKeyOf('Verkäufer-ID', 'de'));
});
