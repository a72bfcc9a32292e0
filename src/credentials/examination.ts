import { valueOf } from './candidate.ts';
import { examine } from './inspect.ts';
import { groupsOf } from './read-back.ts';
import type { Steps } from './steps.ts';
import type { Find, Group, Inspection } from './types.ts';

/** An inspection, and its values for who shows them; the text is not read again for that. */
export interface Examination {
  readonly inspection: Inspection;
  /** What `mend(text, find)` gives, for a find of this inspection. */
  readonly mend: (find: Find) => string | null;
  /** What `readBack(text, find)` gives, for a find of this inspection. */
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
