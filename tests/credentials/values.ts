import fc from 'fast-check';
import { alphabets } from '../../src/credentials/alphabets.ts';
import type { AlphabetId } from '../../src/credentials/alphabets.ts';
import { formsOf, isLiteral, rangeOf } from '../../src/credentials/forms.ts';
import { kinds } from '../../src/credentials/kinds/index.ts';
import type { KindId } from '../../src/credentials/kinds/index.ts';
import { marketplaces } from '../../src/credentials/kinds/marketplaces.ts';
import { isOtherThing, readsAsWords } from '../../src/credentials/locating/other-things.ts';
import type { Part } from '../../src/credentials/types.ts';

/** How often each property is tried: `npm run fuzz` sets a hundred times as much. */
export const numRuns = Number(process.env.FUZZ_RUNS ?? 1000);

export interface Generated {
  readonly kind: KindId;
  readonly parts: readonly Part[];
  readonly value: string;
}

const ascii = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));

const lettersOf = (alphabet: AlphabetId): string[] => {
  const pattern = new RegExp(`[${alphabets[alphabet].characters}]`, 'u');
  return ascii.filter((character) => pattern.test(character));
};

/** A random value of one form. Bodies of great length stay near their shortest: longer adds nothing. */
function valueOfForm(parts: readonly Part[]): fc.Arbitrary<string> {
  const pieces = parts.map((part) => {
    if (isLiteral(part)) return fc.constant(part.literal);
    const { min, max } = rangeOf(part);
    const [low, high] = part.usual ?? [min, max];
    return fc.string({
      unit: fc.constantFrom(...lettersOf(part.alphabet)),
      minLength: low,
      maxLength: Math.min(high, low + 80),
      size: 'max',
    });
  });
  return fc.tuple(...pieces).map((list) => list.join(''));
}

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnop_'),
  minLength: 1,
  maxLength: 9,
});
const claims = fc.dictionary(word, fc.oneof(word, fc.nat()), { maxKeys: 4 });
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A web token as encoders make it: the first two parts are JSON objects, and end as such do. */
const webToken = fc
  .tuple(claims, claims, fc.uint8Array({ maxLength: 64 }))
  .map(([head, payload, signature]) =>
    [
      encoded({ alg: 'HS256', ...head }),
      encoded(payload),
      Buffer.from(signature).toString('base64url'),
    ].join('.'),
  );

const isLikely: Partial<Record<KindId, (value: string) => boolean>> = {
  'seller-id': (value) =>
    /\d/u.test(value) &&
    !marketplaces.some(({ id }) => id === value) &&
    !isOtherThing('seller-id', value),
  'aws-secret-access-key': (value) => /[a-z].*[A-Z]/u.test(value),
  'aws-access-key-id': (value) => /\d/u.test(value) && !/^A(?!KIA|SIA)/u.test(value),
  asin: (value) => /\d/u.test(value),
  fnsku: (value) => /\d/u.test(value),
  'oauth-code': (value) =>
    /[a-z].*[A-Z]/u.test(value) && value.length !== 40 && !readsAsWords(value),
};

/** Random values of the kinds given, every form of each. */
export function generated(ids: readonly KindId[]): fc.Arbitrary<Generated> {
  const forms = ids.flatMap((kind) => formsOf(kinds[kind]).map((parts) => ({ kind, parts })));
  return fc.oneof(
    ...forms.map(({ kind, parts }) => {
      const values =
        kind === 'marketplace-id'
          ? fc.constantFrom(...marketplaces.map(({ id }) => id))
          : kind === 'jwt'
            ? webToken
            : valueOfForm(parts);
      return values
        .filter(
          (value) =>
            (isLikely[kind]?.(value) ?? true) && !/example|x{3}|([x*_0#])\1{2}/iu.test(value),
        )
        .map((value) => ({ kind, parts, value }));
    }),
  );
}

export const allKinds = Object.keys(kinds) as KindId[];

/** Kinds whose prefix says what they are. */
export const prefixedKinds: readonly KindId[] = [
  'mws-auth-token',
  'lwa-client-id',
  'spapi-app-id',
  'refresh-token',
  'access-token',
  'restricted-data-token',
  'lwa-app-id',
];

/** Kinds of fixed length throughout. */
export const fixedKinds: readonly KindId[] = [
  'mws-auth-token',
  'lwa-client-id',
  'spapi-app-id',
  'lwa-app-id',
];
