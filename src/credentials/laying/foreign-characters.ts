import { spanOf } from './candidate.ts';
import type { Slot } from './candidate.ts';
import { foreignClasses } from '../characters.ts';
import type { CharacterClass } from '../characters.ts';
import type { Reading } from '../reading/reading.ts';
import { say } from '../say.ts';
import type { Finding } from '../types.ts';

/** How a character is named that the alphabet cannot have. */
function classOf(reading: Reading, cell: number): CharacterClass {
  const known = reading.marks.get(cell);
  if (known !== undefined && known !== 'full-width') return known;
  const character = reading.plain.charAt(cell);
  return foreignClasses.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other-character';
}

/** One finding for each wrong box, the first eight: more say nothing more. */
export function foreignCharacters(reading: Reading, slots: readonly Slot[]): Finding[] {
  const findings: Finding[] = [];
  let place = 0;
  let group = 0;
  for (const { part, boxes } of slots) {
    if (part !== 'prefix' && part !== 'separator') group++;
    let position = 0;
    for (const { state, from, count } of boxes) {
      for (let i = 0; state === 'wrong' && i < count && findings.length < 8; i++)
        findings.push(
          say(
            'foreign-character',
            {
              part,
              group,
              position: position + i + 1,
              place: place + position + i + 1,
              charClass: classOf(reading, from + i),
            },
            [spanOf(reading, from + i)],
          ),
        );
      position += count;
    }
    place += position;
  }
  return findings;
}
