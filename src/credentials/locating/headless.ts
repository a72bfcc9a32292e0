import { isLiteral } from '../forms.ts';
import { kinds } from '../kinds/index.ts';
import type { KindId } from '../kinds/index.ts';
import type { Reading } from '../reading/reading.ts';
import type { Laid } from '../laying/shapes.ts';
import { say } from '../say.ts';
import type { Kind } from '../types.ts';

/** How the tokens of Login with Amazon begin behind their prefix, in Amazon's examples. */
const body = /I[Qw]E[\w-]{97,2045}(?![\w-])/uy;

/**
 * A token without its beginning: a double click leaves out what stands before the bar. Bodies begin
 * alike, so that the kind is the label's, or the one that tools ask for.
 *
 * @param label the kind that stands beside it, if any
 */
export function findHeadless(reading: Reading, at: number, label?: KindId): Laid | null {
  const kind = label ?? 'refresh-token';
  if (kind !== 'refresh-token' && kind !== 'access-token') return null;
  body.lastIndex = at;
  const [text] = body.exec(reading.plain) ?? [];
  if (text === undefined) return null;
  const { parts }: Kind = kinds[kind];
  const [prefix] = parts;
  const literal = prefix && isLiteral(prefix) ? prefix.literal : '';
  return {
    kind,
    certainty: 'looks-like',
    from: at,
    to: at + text.length,
    value: null,
    slots: () => [
      { part: 'prefix', boxes: [{ to: '', from: -1, count: literal.length, state: 'missing' }] },
      { part: 'body', boxes: [{ to: text, from: at, count: text.length, state: 'right' }] },
    ],
    findings: [say('missing-group', { part: 'prefix', group: 1, expected: literal.length })],
    parts,
    readable: text.length,
    tokens: text.length,
    slips: 0,
    isSample: false,
  };
}
