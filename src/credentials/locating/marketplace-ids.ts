import { addBoxes, counted } from '../laying/candidate.ts';
import type { Filling } from '../laying/candidate.ts';
import { isLiteral } from '../forms.ts';
import { kinds } from '../kinds/index.ts';
import { marketplaces } from '../kinds/marketplaces.ts';
import { alike } from '../laying/literals.ts';
import type { Reading } from '../reading/reading.ts';
import { prefixOf } from '../recognition.ts';
import type { Laid } from '../laying/shapes.ts';

/**
 * The marketplace whose ID a hasty eye takes for this one; the list is closed, so the reading is sure.
 *
 * @param chunk the stretch of the reading that begins at this cell; the value ends where it ends
 */
export function layMarketplace(reading: Reading, at: number, chunk: string): Laid | null {
  const match = marketplaces.find(
    ({ id }) =>
      id.length === chunk.length &&
      [...id].every((character, i) => alike(character, chunk.charAt(i))),
  );
  if (!match) return null;
  const { parts } = kinds['marketplace-id'];
  const misread: number[] = [];
  const cased: number[] = [];
  let cell = at;
  const slots = parts.map((part) => {
    const boxes: Filling[] = [];
    const end = isLiteral(part) ? cell + part.literal.length : at + chunk.length;
    for (; cell < end; cell++) {
      const [has, to] = [chunk.charAt(cell - at), match.id.charAt(cell - at)];
      addBoxes(boxes, has === to ? 'right' : 'mended', to, cell);
      if (has !== to) (has.toUpperCase() === to ? cased : misread).push(cell);
    }
    return { part: part.name, boxes };
  });
  const readable = chunk.length - prefixOf(parts).length;
  return {
    kind: 'marketplace-id',
    certainty: 'certain',
    from: at,
    to: cell,
    value: match.id,
    slots: () => slots,
    findings: counted(reading, { 'misread-characters': misread, 'wrong-case': cased }),
    parts,
    readable,
    tokens: readable,
    slips: 0,
    isSample: false,
  };
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
