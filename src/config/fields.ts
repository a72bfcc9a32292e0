import { z } from 'astro/zod';
import { hasBegun } from '../facts/day.ts';
import { problemOfBasePath, problemOfUrl, webUrl } from './address.ts';
import { vatIdShapes } from './vat-ids.ts';

/**
 * Kinds of field of the configuration. Each message begins after "field is value," and says what is
 * wrong and how to mend it.
 */

const checked = (problemOf: (value: string) => string | undefined) =>
  z.string('is no text. Write it between quotes.').superRefine((value, context) => {
    const message = problemOf(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

const shaped = (isRight: (value: string) => boolean, message: string) =>
  checked((value) => (isRight(value) ? undefined : message));

/** One line of text. */
export const line = shaped(
  (value) => /^\S(?:.*\S)?$/u.test(value),
  'is empty, or has a line break or a blank at its beginning or end. Write one line.',
);

/** The lines of a postal address, without the country. */
const lines = z.array(
  line,
  "is no list. Write the lines as a list, such as ['Street 1', '12345 Town'].",
);

/** One line, the same in both languages or one for each. */
export const name = z.union([line, wholeGroup({ de: line, ja: line })], {
  error:
    "is no line of text. Write one without blanks at its ends, or one per language: { de: '…', ja: '…' }.",
});

/** A postal address without the country, the same in both languages or one for each. */
export const address = z.union([lines, wholeGroup({ de: lines, ja: lines })], {
  error:
    "is no list of lines. Write ['Street 1', '12345 Town'], or one list per language: { de: […], ja: […] }.",
});

export const siteUrl = checked(problemOfUrl);
export const basePath = checked(problemOfBasePath);

export const webAddress = shaped(
  (value) => webUrl(value) !== undefined,
  'is no web address. Write it with its scheme and without blanks, such as https://example.org/contact/.',
);

// The form that HTML has for <input type="email">, with a dot in the host, and without the characters
// that mean something in the address of a link.
const mail = /^[\w.'+~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/iu;

export const mailAddress = shaped(
  (value) => mail.test(value),
  'is no mail address. Write one, plainly, such as info@example.org; a domain with umlauts or Japanese in its form with xn--.',
);

export const mailOrWebAddress = shaped(
  (value) => mail.test(value) || webUrl(value)?.protocol === 'https:',
  'is neither a mail address nor an https address. Write one, such as security@example.org.',
);

/** E.123, without brackets: telephones would dial the zero of a "(0)". E.164 has 15 digits at most. */
export const phone = shaped(
  (value) =>
    /^\+[1-9]\d*(?:[ -]\d+)*$/u.test(value) && /^\d{7,15}$/u.test(value.replaceAll(/\D/gu, '')),
  'is no international phone number. Write + and the country code, then digits with blanks or hyphens between them, without a (0), such as +49 30 0000000.',
);

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** What Unicode names beside the countries: unions, tests, the unknown, parts of countries. */
const noCountry = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ');

export const country = shaped(
  (value) =>
    /^[A-Z]{2}$/u.test(value) &&
    countryNames.of(value) !== undefined &&
    !noCountry.includes(value) &&
    // Of a code that is out of use or another name (UK), Unicode knows the one in use.
    new Intl.Locale(`und-${value}`).region === value,
  'is no country code. Write two capital letters (ISO 3166-1), such as DE or JP.',
);

export const vatId = checked((value) => {
  const shape = vatIdShapes[value.slice(0, 2)];
  if (!shape) {
    return `has no prefix of a country of the EU. Begin with one of ${Object.keys(vatIdShapes).join(', ')}; leave the field empty if you have no such id.`;
  }
  if (shape.test(value.slice(2))) return undefined;
  return value.startsWith('DE')
    ? 'is no German VAT id. Write DE and 9 digits without blanks, such as DE123456789.'
    : `does not have the form of a VAT id that begins with ${value.slice(0, 2)}. Copy it from the tax authority's letter, without blanks, dots or dashes.`;
});

/** German business identification number (AO § 139c): five digits for a branch may follow. */
export const businessId = shaped(
  (value) => /^DE\d{9}(?:-\d{5})?$/u.test(value),
  'is no German business id. Write DE and 9 digits, and the 5 digits of a branch after a hyphen, such as DE123456789-00001.',
);

/** A day that exists and is not in the future. */
export const pastDay = shaped(
  (value) =>
    /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value) &&
    hasBegun(value),
  'is no past day. Write year, month and day, such as 2026-11-21.',
);

/** One of a closed list of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `is none of the words that are known here: ${words.join(', ')}.`);
}

/** A group of fields, each of which may be left out; any other field is an error. */
export function group<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(z.object(shape).partial().shape, { error: wrongGroup(shape) });
}

/** A group of fields that makes sense only as a whole. */
export function wholeGroup<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, { error: wrongGroup(shape) });
}

function wrongGroup(shape: z.ZodRawShape) {
  const known = Object.keys(shape).join(', ');
  return (issue: { readonly code?: string | undefined }) =>
    issue.code === 'unrecognized_keys'
      ? `is no field that is known here. Known are: ${known}.`
      : `is no group of fields. Write { … } with: ${known}.`;
}
