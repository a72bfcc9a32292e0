import { addBoxes, spanOf } from '../laying/candidate.ts';
import type { Filling } from '../laying/candidate.ts';
import { kinds } from '../kinds/index.ts';
import { marketplaces } from '../kinds/marketplaces.ts';
import type { Reading } from '../reading/reading.ts';
import type { Laid } from '../laying/shapes.ts';
import { say } from '../say.ts';

/**
 * How many characters at the beginning and the end of an ID a text has that has one slip: another
 * character, two exchanged, one too few, one too many. Null where there are more, or none.
 */
function oneSlip(id: string, text: string): readonly [head: number, tail: number] | null {
  const surplus = text.length - id.length;
  const length = Math.min(id.length, text.length);
  let head = 0;
  while (head < length && id[head] === text[head]) head++;
  let tail = 0;
  while (tail < length - head && id.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const rest = id.length - head - tail;
  const isExchanged =
    rest === 2 && !surplus && id[head] === text[head + 1] && id[head + 1] === text[head];
  const isSlip = Math.abs(surplus) < 2 && rest === (surplus > 0 ? 0 : 1);
  return isSlip || isExchanged ? [head, tail] : null;
}

/**
 * The marketplace whose ID a text is but for one slip. The list is closed, and its IDs are so far
 * apart that only one can be meant; a seller ID by chance as near is one in billions.
 *
 * @param chunk the stretch of the reading that begins at this cell
 */
export function layMarketplaceSlip(reading: Reading, at: number, chunk: string): Laid | null {
  for (const { id } of marketplaces) {
    const slip = oneSlip(id, chunk);
    if (!slip) continue;
    const [head, tail] = slip;
    const end = at + chunk.length;
    const surplus = chunk.length - id.length;
    const [prefix, body]: [Filling[], Filling[]] = [[], []];
    [...id].forEach((to, i) => {
      const isTail = i >= id.length - tail;
      const state = isTail || i < head ? 'right' : 'mended';
      const isMissing = surplus < 0 && state === 'mended';
      addBoxes(i ? body : prefix, state, to, isMissing ? -1 : at + i + (isTail ? surplus : 0));
    });
    return {
      kind: 'marketplace-id',
      certainty: 'certain',
      from: at,
      to: end,
      value: id,
      slots: () => [
        { part: 'prefix', boxes: prefix },
        { part: 'body', boxes: body },
      ],
      findings: [say('marketplace-slip', {}, [spanOf(reading, at, end)])],
      parts: kinds['marketplace-id'].parts,
      readable: chunk.length,
      tokens: chunk.length,
      slips: 0,
      isSample: false,
    };
  }
  return null;
}
