import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingParams } from '../../../src/credentials/finding-params.ts';
import { formsOf, matches } from '../../../src/credentials/forms.ts';
import { inspect } from '../../../src/credentials/inspect.ts';
import { kinds } from '../../../src/credentials/kinds/index.ts';
import { couldBecome } from '../../../src/credentials/could-become.ts';
import { numRuns } from '../values.ts';
import { mend, readBack } from '../support.ts';

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
          expect(Object.keys(params).sort()).toEqual([...findingParams[id]].sort());
        }
      }),
      options,
    );
  });
});
