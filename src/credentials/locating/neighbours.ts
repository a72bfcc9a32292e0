import { kinds } from '../kinds/index.ts';
import type { Reading } from '../reading/reading.ts';
import { layForm } from '../laying/shapes.ts';
import type { Laid } from '../laying/shapes.ts';

const pair =
  /[\s"'`,;:/|]{1,9}(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}[A-Z])(?=[\dA-Za-z/+]{40}(?![\w/+=]))/uy;

/** The secret that stands right behind its key, as AWS hands them out: there no label is needed. */
export function findSecretBehind(reading: Reading, key: Laid): Laid | null {
  if (key.kind !== 'aws-access-key-id') return null;
  pair.lastIndex = key.to;
  if (!pair.test(reading.plain)) return null;
  const at = pair.lastIndex;
  return layForm(
    reading,
    'aws-secret-access-key',
    kinds['aws-secret-access-key'].parts,
    at,
    at + 40,
  );
}
