import { foldWidth } from '../../text/index.ts';

const quoted = /["“”„«»「『](?<phrase>[^"“”„«»「」『』]{2,})["“”«»」』]/gu;
const inCode = /\S*[\p{L}\p{N}](?:[_|]|\.(?=\S))\S*/gu;

/**
 * What of a query must stand in a page letter by letter: phrases in quotes, and strings of code such
 * as `amzn.mws.`, `Atzr|` or `invalid_grant`.
 *
 * @returns folded by `foldWidth`
 */
export function literalsOf(query: string): readonly string[] {
  const phrases = [...query.matchAll(quoted)].map(({ groups }) => groups?.phrase ?? '');
  const codes = query.match(inCode) ?? [];
  return [...new Set([...phrases, ...codes].map(foldWidth))].filter(Boolean);
}
