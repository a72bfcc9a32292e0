import type { KindId } from '../kinds/index.ts';

/**
 * What has the shape of a value and is known to be something else: Austrian VAT numbers and IBANs;
 * IBANs, numbers of parcels and entities of the advertising console, where keys of old have as many
 * characters.
 */
const others: Partial<Record<KindId, RegExp>> = {
  'seller-id': /^AT(?:U\d{8}|\d{18})$/u,
  'aws-access-key-id': /^(?:[A-Z]{0,4}\d{16,20}|ENTITY.*)$/u,
};

/** Whether a shape is known to be something else than a value of this kind. */
export const isOtherThing = (kind: KindId, value: string): boolean =>
  others[kind]?.test(value) ?? false;

/**
 * Whether letters are words joined by capitals: the name of an error, of a field, of a company. Of
 * random codes of twenty letters one in a hundred reads so.
 */
export function readsAsWords(text: string): boolean {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/gu) ?? [];
  const isSayable = (word: string) => word.length < 4 || /[\daeiouy]/iu.test(word);
  return (
    words.length * 3.5 <= text.length &&
    words.every(isSayable) &&
    !/[b-df-hj-np-tv-xz]{6}/iu.test(text)
  );
}
