import { valueOf } from './laying/candidate.ts';
import { examine } from './examine.ts';
import { groupsOf } from './laying/read-back.ts';
import type { Steps } from './steps.ts';
import type { Find, Group, Inspection } from './types.ts';

/** An inspection, and its values for who shows them; the text is not read again for that. */
export interface Examination {
  readonly inspection: Inspection;
  /**
   * The one right value of a find of this inspection, or null when it cannot be known; of a
   * well-formed find the value itself.
   */
  readonly mend: (find: Find) => string | null;
  /**
   * The boxes of a find of this inspection, in groups. Of a find that is not damaged they stand for
   * the code points of its value, in order.
   */
  readonly readBack: (find: Find) => readonly Group[];
}

/** Inspects a text of any length in steps of a few milliseconds. Never throws. */
export function* examineInSteps(text: string): Steps<Examination> {
  const { reading, examined, findings } = yield* examine(text);
  const laidOf = new Map(examined.map(({ find, laid }) => [find, laid]));
  return {
    inspection: { length: reading.length, finds: [...laidOf.keys()], findings },
    mend(find) {
      const laid = laidOf.get(find);
      return laid && find.state !== 'damaged' ? valueOf(laid) : null;
    },
    readBack(find) {
      const laid = laidOf.get(find);
      return laid ? groupsOf(reading, laid) : [];
    },
  };
}
