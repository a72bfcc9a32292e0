import { examine } from './examine.ts';
import { finish } from './steps.ts';
import type { Inspection } from './types.ts';

/** What a text holds: every credential with its place, most sensitive first. Never throws. */
export function inspect(text: string): Inspection {
  const { reading, examined, findings } = finish(examine(text));
  return { length: reading.length, finds: examined.map(({ find }) => find), findings };
}
