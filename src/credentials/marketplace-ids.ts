import { counted } from './candidate.ts';
import { kinds } from './kinds/index.ts';
import { marketplaces } from './kinds/marketplaces.ts';
import { alike } from './literals.ts';
import type { Reading } from './reading.ts';
import { layForm } from './shapes.ts';
import type { Laid } from './shapes.ts';

/**
 * The marketplace whose ID a hasty eye takes for this one; the list is closed, so the reading is sure.
 *
 * @param chunk the stretch of the reading that begins at this cell; the value ends where it ends
 */
export function layMarketplace(reading: Reading, at: number, chunk: string): Laid | null {
  const [match] = marketplaces.filter(
    ({ id }) =>
      id.length === chunk.length &&
      [...id].every((character, i) => alike(character, chunk.charAt(i))),
  );
  const end = at + chunk.length;
  const within = { ...reading, plain: reading.plain.slice(0, end) };
  const laid = match
    ? layForm(within, 'marketplace-id', kinds['marketplace-id'].parts, at, end)
    : null;
  if (!match || !laid) return null;
  const misread: number[] = [];
  const cased: number[] = [];
  let i = 0;
  const slots = laid.slots.map((slot) => ({
    ...slot,
    boxes: slot.boxes.map((box) => {
      const has = chunk.charAt(i);
      const to = match.id.charAt(i++);
      if (has === to) return box;
      (has.toUpperCase() === to ? cased : misread).push(box.from);
      return { ...box, to, state: 'mended' as const };
    }),
  }));
  const findings = [
    ...counted(reading, 'misread-characters', misread),
    ...counted(reading, 'wrong-case', cased),
  ];
  return { ...laid, certainty: 'certain', slots, findings };
}

let listed: RegExp | undefined;

/** Marketplace IDs wherever they stand: the list is closed, so that no label is needed. */
export function findListed(reading: Reading): Laid[] {
  listed ??= new RegExp(
    `(?<![0-9A-Za-z])(?:${marketplaces.map(({ id }) => id).join('|')})(?![0-9A-Za-z])`,
    'gu',
  );
  return [...reading.plain.matchAll(listed)].flatMap(
    ({ index, 0: id }) => layMarketplace(reading, index, id) ?? [],
  );
}
