import { counted, spanOf } from './candidate.ts';
import type { Slot } from './candidate.ts';
import type { Reading } from '../reading/reading.ts';
import { say } from '../say.ts';
import type { Gap } from './stream.ts';
import type { Finding } from '../types.ts';

/** The box of a separator that was read from a cell, or is to be put in. */
export function separatorSlot(reading: Reading, literal: string, cell: number | undefined): Slot {
  const isRight = cell !== undefined && reading.plain[cell] === literal;
  return {
    part: 'separator',
    boxes: [{ to: literal, from: cell ?? -1, count: 1, state: isRight ? 'right' : 'mended' }],
  };
}

/** The findings on separators of a complete body, and where each separator was read from. */
export function judgeSeparators(
  reading: Reading,
  gaps: readonly Gap[],
  borders: readonly number[],
  literal: string,
) {
  const inner = borders.slice(0, -1);
  const found = new Map<number, number>();
  const extra: Gap[] = [];
  const replaced: number[] = [];
  for (const gap of gaps) {
    if (!gap.isSeparator) continue;
    const held = found.get(gap.offset);
    const isRight = reading.plain[gap.cell] === literal;
    if (!inner.includes(gap.offset)) extra.push(gap);
    else if (held === undefined) found.set(gap.offset, gap.cell);
    else if (isRight && reading.plain[held] !== literal) {
      extra.push({ ...gap, cell: held });
      found.set(gap.offset, gap.cell);
    } else extra.push(gap);
  }
  for (const cell of found.values()) if (reading.plain[cell] !== literal) replaced.push(cell);
  const missing = inner.filter((border) => !found.has(border));
  const moved = extra.filter((gap) =>
    missing.some((border) => Math.abs(border - gap.offset) === 1),
  );
  const findings: Finding[] = [];
  const [only] = moved;
  if (only && extra.length === 1 && missing.length === 1) {
    findings.push(...counted(reading, { 'separators-moved': [only.cell] }));
  } else if (extra.length > 0 && missing.length > 0) {
    const spans = extra.map((gap) => spanOf(reading, gap.cell));
    findings.push(say('unclear-separators', {}, spans));
  } else {
    findings.push(
      ...counted(reading, {
        'separators-missing': missing.map(() => -1),
        'separators-extra': extra.map((gap) => gap.cell),
      }),
    );
  }
  findings.push(...counted(reading, { 'separators-replaced': replaced }));
  return { found, findings };
}
