import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignClasses, otherMarks, twins } from '../../src/credentials/characters.ts';
import { damages } from '../../src/credentials/damage.ts';
import { findings } from '../../src/credentials/findings.ts';
import type { FindingId } from '../../src/credentials/findings.ts';
import { formsOf, isLiteral, matches } from '../../src/credentials/forms.ts';
import { inspect, mend } from '../../src/credentials/inspect.ts';
import { kinds } from '../../src/credentials/kinds/index.ts';
import { couldBecome } from '../../src/credentials/could-become.ts';
import { readBack } from '../../src/credentials/read-back.ts';
import { allKinds, fixedKinds, generated, numRuns, prefixedKinds } from './values.ts';
import type { Generated } from './values.ts';

const options = { numRuns };
const timeout = 60_000 + numRuns * 30;

/** Any text, and texts put together of pieces that the checker takes notice of. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            'amzn.mws.',
            'amzn1.',
            'Atzr|',
            'Atza',
            'arn:aws:iam::',
            'AKIA',
            'M_',
            'eyJ',
            '=2D',
            '=\n',
          ],
          ...[
            '%7C',
            '%E3%83',
            '&#45;',
            '\\u007c',
            '\\',
            '<b>',
            '<br',
            '> ',
            '…',
            '...',
            '●●●',
            'xxxx',
          ],
          ...[
            '出品者ID：',
            'Händlertoken: ',
            'ー',
            '－',
            '\u200b',
            '\ud800',
            '\udc00',
            '😀',
            '\u3000',
            '\r\n',
          ],
          ...[
            '0123',
            'abcd',
            'EXAMPLE',
            'A1VC38T7YXB528',
            '-',
            '|',
            ' ',
            'あ',
            'а',
            '𝟘',
            '"',
            '@',
            'https://',
          ],
        ),
        fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEFlOIS-'), maxLength: 14 }),
      ),
      { maxLength: 24 },
    )
    .map((pieces) => pieces.join('')),
);

describe('any text', () => {
  test('never throws, and stays within itself', { timeout }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { length, finds } = inspect(text);
        expect(length).toBe([...text].length);
        couldBecome(text);
        for (const find of finds) {
          const value = mend(text, find);
          expect(value === null).toBe(find.state === 'damaged');
          expect(find.state === 'well-formed').toBe(value === text);
          const groups = readBack(text, find);
          const spans = [find.span, ...find.findings.flatMap(({ spans }) => spans)];
          for (const { start, end } of [
            ...spans,
            ...groups.flatMap(({ cells }) => cells.flatMap(({ source }) => source ?? [])),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(length);
          }
        }
      }),
      options,
    );
  });

  test('is never mended to what breaks a rule, and mending once is enough', { timeout }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const find of inspect(text).finds) {
          const value = mend(text, find);
          if (value === null) continue;
          expect(formsOf(kinds[find.kind]).some((parts) => matches(parts, value))).toBe(true);
          const again = inspect(value).finds.find(({ kind }) => kind === find.kind);
          // A label may name what its shape alone does not: that shape is then no find.
          if (again === undefined) expect(find.certainty).toBe('looks-like');
          else {
            expect(again.state).toBe('well-formed');
            expect(mend(value, again)).toBe(value);
          }
        }
      }),
      options,
    );
  });

  test('gives findings with the params of their table', { timeout }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inspection = inspect(text);
        for (const { id, params } of [
          ...inspection.findings,
          ...inspection.finds.flatMap((find) => find.findings),
        ]) {
          const known: readonly string[] = findings[id].params;
          expect(Object.keys(params).sort()).toEqual([...known].sort());
        }
      }),
      options,
    );
  });
});

describe('a right value', () => {
  test('is well-formed as it stands', { timeout }, () => {
    fc.assert(
      fc.property(
        generated(allKinds.filter((kind) => kind !== 'email' && kind !== 'url')),
        ({ kind, value }) => {
          const { finds } = inspect(value);
          expect(finds.map((find) => [find.kind, find.state])).toEqual([[kind, 'well-formed']]);
          expect(finds.map((find) => mend(value, find))).toEqual([value]);
        },
      ),
      options,
    );
  });

  test('is read back box by box', { timeout }, () => {
    fc.assert(
      fc.property(generated(prefixedKinds), ({ value }) => {
        const [find] = inspect(value).finds;
        const cells = find ? readBack(value, find).flatMap((group) => group.cells) : [];
        expect(cells.map(({ source, state }) => [source?.start, source?.end, state])).toEqual(
          [...value].map((_, i) => [i, i + 1, 'right']),
        );
      }),
      options,
    );
  });

  test('could become itself from each of its beginnings', { timeout }, () => {
    fc.assert(
      fc.property(generated(prefixedKinds), fc.nat(), ({ kind, value }, at) => {
        expect(couldBecome(value.slice(0, at % (value.length + 1)))).toContain(kind);
      }),
      options,
    );
  });
});

const wide = (text: string): string =>
  [...text]
    .map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
    .join('');

test('no four characters of a secret are in what is said of it', { timeout }, () => {
  const wrap = fc.constantFrom<(value: string) => string>(
    (value) => value,
    wide,
    (value) => `Token: ${value}!`,
    (value) => value.replace(/.$/u, 'ä'),
    (value) => `${value} ${value}`,
  );
  // Ids and keys are words themselves, and a value may hold a piece of one by chance.
  const vocabulary = JSON.stringify([
    ...[findings, damages, kinds, twins, otherMarks, foreignClasses],
    ...['amzn.mws.0…', 'A1B2C3D4E5F6G7', 'A1VC38T7YXB528 '].map(inspect),
  ]).toLowerCase();
  fc.assert(
    fc.property(generated(prefixedKinds), wrap, ({ value, parts }, change) => {
      const [first] = parts;
      const body = value.slice(first && isLiteral(first) ? first.literal.length : 0);
      const said = [change(value), change(value).slice(0, -9)].map((text) =>
        JSON.stringify(inspect(text)),
      );
      for (let i = 0; i + 4 <= body.length; i++) {
        const run = body.slice(i, i + 4);
        // Places are numbers, and a run of digits may be one by chance.
        if (/^[\d-]+$/u.test(run) || vocabulary.includes(run.toLowerCase())) continue;
        for (const each of said) {
          expect(each.includes(run)).toBe(false);
          expect(each.includes(wide(run))).toBe(false);
        }
      }
    }),
    options,
  );
});

/** Puts a piece into a text at a place given as any number. */
const insert = (text: string, at: number, piece: string): string => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + piece + text.slice(place);
};

interface Class {
  readonly name: string;
  readonly damage: (value: Generated, at: number) => string;
}

const bodyOf = ({ value, parts }: Generated): [prefix: string, body: string] => {
  const [first] = parts;
  const length = first && isLiteral(first) ? first.literal.length : 0;
  return [value.slice(0, length), value.slice(length)];
};
const inBody = (value: Generated, change: (body: string) => string): string => {
  const [prefix, body] = bodyOf(value);
  return prefix + change(body);
};

/** Damages that have one repair for every kind with a prefix. */
const repairable: readonly Class[] = [
  { name: 'blanks round it', damage: ({ value }, at) => ' '.repeat(at % 3) + value + '\u3000\n' },
  {
    name: 'quotes round it',
    damage: ({ value }, at) =>
      ['"v"', '「v」', '„v“', '`v`', '**v**', '(v)', '<v>'][at % 7]?.replace('v', () => value) ??
      '',
  },
  {
    name: 'a label in front',
    damage: ({ value }, at) =>
      (['Token: ', '値：', 'MWSAuthToken=', 'Händlertoken – '][at % 4] ?? '') + value,
  },
  { name: 'Japanese words round it', damage: ({ value }) => `トークンは「${value}」です。` },
  {
    name: 'an invisible character',
    damage: ({ value }, at) =>
      insert(value, at, ['\u200b', '\u00ad', '\ufeff', '\u200f', '\u2060'][at % 5] ?? ''),
  },
  // A blank before the last few characters may as well part the value from a word or a number.
  {
    name: 'a blank inside',
    damage: ({ value }, at) => {
      const place = at % Math.min(340, value.length - 2);
      // Behind the blank may as well stand a word or a number, when it looks like one.
      const rest = value.slice(place).split('-').at(-1) ?? '';
      const isRest = rest.length > 4 && /\d/u.test(rest) && /[A-Za-z]/u.test(rest);
      return isRest ? insert(value, place, ' ') : value;
    },
  },
  { name: 'full width', damage: ({ value }) => wide(value) },
  { name: 'percent', damage: ({ value }) => encodeURIComponent(value).replaceAll('-', '%2D') },
  {
    name: 'HTML numbers',
    damage: ({ value }) => value.replace(/[-.|]/gu, (mark) => `&#${mark.charCodeAt(0)};`),
  },
  {
    name: 'JSON escapes',
    damage: ({ value }) =>
      value.replace(/[-.|]/gu, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`),
  },
  { name: 'backslashes', damage: ({ value }) => value.replace(/[-.|_]/gu, '\\$&') },
  {
    name: 'quoted-printable breaks',
    damage: ({ value }) => value.match(/.{1,75}/gu)?.join('=\r\n') ?? '',
  },
  { name: 'long vowels for hyphens', damage: ({ value }) => value.replaceAll('-', 'ー') },
  { name: 'Japanese full stops', damage: ({ value }) => value.replaceAll('.', '。') },
  {
    name: 'Cyrillic letters',
    damage: ({ value }) => value.replaceAll('a', 'а').replaceAll('c', 'с'),
  },
  { name: 'twice in a row', damage: ({ value }) => value + value },
  { name: 'twice, below each other', damage: ({ value }) => `${value}\n\n${value}` },
];

/** Damages that have one repair where every length and the one case are known. */
const repairableFixed: readonly Class[] = [
  { name: 'capitals', damage: ({ value }) => value.toUpperCase() },
  { name: 'O for zero', damage: (value) => inBody(value, (body) => body.replaceAll('0', 'O')) },
  { name: 'l for one', damage: (value) => inBody(value, (body) => body.replace('1', 'l')) },
  { name: 'S for five', damage: (value) => inBody(value, (body) => body.replace('5', 'S')) },
  { name: 'no hyphens', damage: (value) => inBody(value, (body) => body.replaceAll('-', '')) },
  {
    name: 'hyphens doubled',
    damage: (value) => inBody(value, (body) => body.replaceAll('-', '--')),
  },
  {
    name: 'slashes for hyphens',
    damage: (value) => inBody(value, (body) => body.replaceAll('-', '/')),
  },
  { name: 'commas for dots', damage: ({ value }) => value.replaceAll('.', ',') },
  {
    name: 'a hyphen too many',
    damage: (value, at) =>
      inBody(value, (body) =>
        body.includes('-')
          ? body.replace('-', '--')
          : insert(body, 1 + (at % (body.length - 1)), '-'),
      ),
  },
];

/** Damages that no one can undo: what is offered then must be the value or nothing. */
const unrepairable: readonly Class[] = [
  {
    name: 'a character is missing',
    damage: (value, at) =>
      inBody(value, (body) => body.slice(0, at % body.length) + body.slice((at % body.length) + 1)),
  },
  {
    name: 'a character is doubled',
    damage: (value, at) => inBody(value, (body) => insert(body, at, body.charAt(at % body.length))),
  },
  {
    name: 'a wrong letter',
    damage: (value, at) =>
      inBody(
        value,
        (body) =>
          body.slice(0, at % body.length) +
          'gqxhyi'.charAt(at % 6) +
          body.slice((at % body.length) + 1),
      ),
  },
  {
    name: 'a kana too many',
    damage: (value, at) => inBody(value, (body) => insert(body, at % body.length, 'か')),
  },
  {
    name: 'a cut end',
    damage: (value, at) => inBody(value, (body) => body.slice(0, at % body.length)),
  },
  {
    name: 'a cut end and a word',
    damage: (value, at) => inBody(value, (body) => `${body.slice(0, at % body.length)} und dann`),
  },
  {
    name: 'a cut end and a number',
    damage: ({ value }, at) => `${value.slice(0, -1 - (at % 4))} ${'2023'.slice(0, 1 + (at % 4))}`,
  },
  {
    name: 'a cut end and the next line',
    damage: ({ value }, at) => `${value.slice(0, -1 - (at % 4))}\n${'2023'.slice(0, 1 + (at % 4))}`,
  },
  {
    name: 'two hyphens moved',
    damage: (value) =>
      inBody(value, (body) => body.replace(/(\w)-/u, '-$1').replace(/-(\w)(?=\w*$)/u, '$1-')),
  },
  { name: 'a blank anywhere', damage: ({ value }, at) => insert(value, at, ' ') },
  { name: 'a line break anywhere', damage: ({ value }, at) => insert(value, at, '\n') },
  {
    name: 'a letter of the prefix is missing',
    damage: ({ value, parts: [first] }, at) => {
      const place = at % (first && isLiteral(first) ? first.literal.length : 1);
      return value.slice(0, place) + value.slice(place + 1);
    },
  },
];

describe('a damage with one repair is repaired', () => {
  test.for(repairable)('$name', { timeout }, ({ damage }) => {
    fc.assert(
      fc.property(generated(prefixedKinds), fc.nat(1e6), (value, at) =>
        expectRepaired(value, damage(value, at)),
      ),
      options,
    );
  });
  test.for(repairableFixed)('$name, in a value of fixed length', { timeout }, ({ damage }) => {
    fc.assert(
      fc.property(generated(fixedKinds), fc.nat(1e6), (value, at) =>
        expectRepaired(value, damage(value, at)),
      ),
      options,
    );
  });
});

describe('no damage leads to another value', () => {
  test.for([...repairableFixed, ...unrepairable])('$name', { timeout }, ({ damage }) => {
    fc.assert(
      fc.property(generated(fixedKinds), fc.nat(1e6), (value, at) => {
        const text = damage(value, at);
        for (const find of inspect(text).finds) {
          const offered = mend(text, find);
          if (offered !== null && find.certainty === 'certain') expect(offered).toBe(value.value);
        }
      }),
      options,
    );
  });
});

function expectRepaired({ kind, value }: Generated, text: string): void {
  const [find, ...more] = inspect(text).finds;
  expect(more).toEqual([]);
  expect(find?.kind).toBe(kind);
  expect(find && mend(text, find)).toBe(value);
  const cells = find ? readBack(text, find).flatMap((group) => group.cells) : [];
  expect(cells).toHaveLength([...value].length);
}

test('a finding has a severity that the table knows', () => {
  for (const id of Object.keys(findings) as FindingId[]) {
    expect(['error', 'warning', 'note']).toContain(findings[id].severity);
  }
});
