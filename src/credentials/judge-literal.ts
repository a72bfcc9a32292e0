import { isWord } from './ascii.ts';
import { counted } from './candidate.ts';
import type { Slot } from './candidate.ts';
import type { LiteralPath } from './literals.ts';
import type { Reading } from './reading.ts';
import type { Finding } from './types.ts';

/** What was wrong with a fixed piece of a value that was followed through the text. */
export function judgeLiteral(
  reading: Reading,
  slot: Slot,
  path: Pick<LiteralPath, 'cells'>,
): Finding[] {
  const { plain } = reading;
  const cased: number[] = [];
  const misspelt: number[] = [];
  const replaced: number[] = [];
  const missing: number[] = [];
  let last = -1;
  for (const { to, from } of slot.boxes) {
    const has = plain.charAt(from);
    if (has === to && from > last) {
      last = from;
      continue;
    }
    if (from >= 0 && from < last) misspelt.push(from);
    last = Math.max(last, from);
    if (has === to) continue;
    if (from < 0) (isWord(to) ? misspelt : missing).push(from);
    else if (!isWord(to)) replaced.push(from);
    else (has.toLowerCase() === to.toLowerCase() ? cased : misspelt).push(from);
  }
  const used = new Set(path.cells);
  const extra: number[] = [];
  for (
    let cell = Math.max(...path.cells) - 1;
    cell > Math.min(...path.cells.filter((each) => each >= 0));
    cell--
  ) {
    // The second of two letters that were read as one is counted with the first.
    const isPaired = /rn|vv/iu.test(plain.slice(cell - 1, cell + 1)) && used.has(cell - 1);
    if (used.has(cell) || isPaired || /\s/u.test(plain.charAt(cell))) continue;
    (isWord(plain.charAt(cell)) ? misspelt : extra).push(cell);
  }
  return [
    ...counted(reading, 'wrong-case', cased),
    ...counted(reading, 'prefix-misspelt', misspelt),
    ...counted(reading, 'separators-replaced', replaced),
    ...counted(reading, 'separators-missing', missing),
    ...counted(reading, 'separators-extra', extra),
  ];
}
