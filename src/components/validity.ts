import type { Validity } from '../schemas/page-facts.ts';

/** One sign per case, the same everywhere: full for today, half for uncertain, empty for history. */
export const validityShapes: Readonly<Record<Validity, string>> = {
  'sp-api': '●',
  'amazon-pay': '◐',
  mws: '○',
};
