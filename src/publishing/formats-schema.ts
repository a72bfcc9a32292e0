import { alphabets } from '../credentials/alphabets.ts';
import { findings } from '../credentials/findings.ts';
import { kinds } from '../credentials/kinds/index.ts';
import { locales } from '../locales.ts';

const text = { type: 'string' } as const;
const address = { type: 'string', format: 'uri' } as const;
const count = { type: 'integer', minimum: 0 } as const;

/** An object that has these properties and no others; those named in `optional` may be missing. */
function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const listOf = (items: object) => ({ type: 'array', items });
const perLocale = (value: object) =>
  object(Object.fromEntries(locales.map((locale) => [locale, value])));
const range = object({ min: count, max: count });

const literalPart = object({ name: text, literal: { ...text, minLength: 1 } });
const runPart = object(
  {
    name: text,
    alphabet: { enum: Object.keys(alphabets) },
    length: count,
    min: count,
    max: count,
    usual: { type: 'array', items: count, minItems: 2, maxItems: 2 },
  },
  ['length', 'min', 'max', 'usual'],
);

const form = object(
  {
    prefix: {
      ...text,
      description:
        'What every value of this form begins with, for a quick look ahead of the pattern; may be empty.',
    },
    recognition: {
      enum: ['certain', 'listed', 'looks-like'],
      description:
        'certain: the prefix tells the kind. listed: a public list tells it. looks-like: other values have this form, too.',
    },
    length: {
      ...range,
      description:
        'Characters of the whole value. A rule beside the pattern, which bounds no run above 1,000.',
    },
    usualLength: { ...range, description: 'Lengths met in practice; no rule is published.' },
    pattern: {
      ...text,
      format: 'regex',
      description:
        'For the whole value; without ^ and $, to search a text. The same in ECMAScript (flag u), RE2, PCRE, Python and Rust. Right form does not mean that a value is valid.',
    },
    parts: { ...listOf({ oneOf: [literalPart, runPart] }), description: 'In order.' },
  },
  ['usualLength'],
);

const format = object({
  id: { enum: Object.keys(kinds), description: 'Permanent.' },
  names: perLocale(text),
  secrecy: {
    enum: ['public', 'sensitive', 'secret'],
    description: 'public may be shown; secret opens an account and must never be shown.',
  },
  needs: {
    ...listOf({ enum: ['digit', 'mixed-case'] }),
    description: 'What a value has beside its pattern, or it is a word.',
  },
  forms: {
    ...listOf(form),
    minItems: 1,
    description:
      'The current form first. Where a text begins with the prefix of a form, that form decides; else those without prefix.',
  },
  examples: { ...listOf(text), description: 'Made up, except for marketplace IDs.' },
  placeholders: {
    ...listOf(text),
    description: 'Printed by documents in place of a value. A scanner may ignore them.',
  },
  counterexamples: {
    ...listOf(object({ text, finding: { enum: Object.keys(findings) } })),
    description: 'Not of this format, some with the label before them, and what the checker finds.',
  },
  sources: listOf(object({ url: address, seen: { type: 'string', format: 'date' } })),
});

/** JSON Schema (draft 2020-12) of the list of formats. */
export function formatsSchema(id: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Formats of credentials',
    ...object({
      $schema: address,
      title: text,
      version: { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{7}$' },
      license: { const: 'MIT' },
      pages: perLocale(address),
      alphabets: object(Object.fromEntries(Object.keys(alphabets).map((id) => [id, text]))),
      formats: listOf(format),
    }),
  };
}
