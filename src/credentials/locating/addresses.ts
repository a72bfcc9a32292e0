import { formsOf, matches } from '../forms.ts';
import { kinds } from '../kinds/index.ts';
import type { Reading } from '../reading/reading.ts';
import { isSample } from '../laying/samples.ts';
import type { Laid } from '../laying/shapes.ts';

const address = {
  email: /^[\w.+-]{1,64}@([\w-]{1,63}\.){1,8}[a-z]{2,63}$/iu,
  url: /^https?:\/\/[\w.-]{1,253}([:/?#]\S*)?$/iu,
};

/**
 * An address that was pasted alone. It is recognised, not judged and not mended: decoded it would be
 * another one, so that of an address with codes only the values in it are told.
 */
export function findAddress(reading: Reading, start: number, end: number): Laid | null {
  const chunk = reading.plain.slice(start, end);
  if (chunk.length > 8192 || reading.marks.size > 0) return null;
  for (const kind of ['email', 'url'] as const) {
    if (!address[kind].test(chunk)) continue;
    const parts = formsOf(kinds[kind]).find((form) => matches(form, chunk));
    if (!parts) continue;
    return {
      kind,
      certainty: 'looks-like',
      from: start,
      to: end,
      value: chunk,
      slots: () => [
        { part: 'body', boxes: [{ to: chunk, from: start, count: chunk.length, state: 'right' }] },
      ],
      findings: [],
      parts,
      readable: chunk.length,
      tokens: chunk.length,
      slips: 0,
      isSample: isSample(chunk, false),
    };
  }
  return null;
}
