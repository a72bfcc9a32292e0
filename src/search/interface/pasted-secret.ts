import { inspect } from '../../credentials/inspect.ts';
import { kinds } from '../../credentials/kinds/index.ts';
import type { KindId } from '../../credentials/kinds/index.ts';

/** Shorter finds are the beginnings of values, which people rightly search for. */
const shortest = 16;

/** The kind of the first value in a text that should not be searched; undefined where there is none. */
export function pastedSecret(text: string): KindId | undefined {
  return inspect(text).finds.find(
    ({ kind, span }) =>
      kinds[kind].secrecy !== 'public' && kind !== 'email' && span.end - span.start >= shortest,
  )?.kind;
}
