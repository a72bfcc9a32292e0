import type { Secrecy } from '../credentials/types.ts';

/** One sign per level, the same everywhere; the word stands beside it. */
export const secrecyShapes: Readonly<Record<Secrecy, string>> = {
  public: '○',
  sensitive: '△',
  secret: '■',
};
