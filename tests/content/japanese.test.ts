import { readFileSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proseLines } from './prose.ts';

const lines = proseLines('ja');
const kana = '\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー';

/** What Japanese prose never has, with what it has instead. */
const rules = [
  { rule: 'half-width punctuation', wrong: new RegExp(`[${kana}][,.!?:;()]`, 'u') },
  {
    rule: 'a space beside a Latin word',
    wrong: new RegExp(`[${kana}、。] [A-Za-z0-9]|[A-Za-z0-9] [${kana}]`, 'u'),
  },
  {
    rule: 'a space beside code or a component',
    wrong: new RegExp(`[${kana}、。] □|□ [${kana}]`, 'u'),
  },
  {
    rule: 'full-width letters or digits',
    wrong: /[\u{FF10}-\u{FF19}\u{FF21}-\u{FF3A}]/iu,
  },
  { rule: 'することができる: write できる', wrong: /することができ/u },
  {
    rule: 'サーバ, ユーザ, ブラウザ without ー',
    wrong: /(?:サーバ|ユーザ|ブラウザ|フォルダ|コンピュータ)(?!ー)/u,
  },
  { rule: '大口契約: write 大口出品', wrong: /(?<!「)大口契約/u },
  { rule: 'an exclamation mark', wrong: /[!！]/u },
  { rule: 'わかる, いま: write 分かる, 今', wrong: /わか[りるら]|いま(?![すせしま])/u },
];

describe.for(rules)('Japanese has no $rule', ({ wrong }) => {
  test('on any page', () => {
    expect(lines.filter(({ text }) => wrong.test(text))).toEqual([]);
  });
});

test('a paragraph stands on one line, or a gap would show', () => {
  const broken = globSync('src/content/docs/ja/**/*.mdx').flatMap((file) => {
    const body = readFileSync(file, 'utf8');
    const source = body.split('\n');
    const isText = (line = '') =>
      new RegExp(`^[${kana}「（*\`[]`, 'u').test(line) && !line.startsWith('|');
    return source.flatMap((line, index) =>
      isText(line) && isText(source[index + 1]) ? [`${file}: ${line.slice(0, 30)}`] : [],
    );
  });
  expect(broken).toEqual([]);
});
