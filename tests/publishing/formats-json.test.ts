import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatsJson } from '../../src/publishing/formats-json.ts';
import { formatsSchema } from '../../src/publishing/formats-schema.ts';

const schema = formatsSchema('https://warifu.example/formats.schema.json');
const list = formatsJson({
  schema: schema.$id,
  version: '2026-11-21-1b3d043',
  pages: { de: 'https://warifu.example/de/', ja: 'https://warifu.example/ja/' },
  names: (kind) => ({ de: kind, ja: kind }),
});

/** As a tool reads the list that it has fetched. */
const fetched = JSON.parse(JSON.stringify(list)) as typeof list;
const validate = new Ajv2020({
  allErrors: true,
  formats: {
    uri: (value: string) => URL.canParse(value),
    date: (value: string) => new Date(value).toISOString().startsWith(value),
    regex: (value: string) => new RegExp(value, 'u').source === value,
  },
}).compile(schema);

describe('the list of formats', () => {
  test('is as its schema says', () => {
    validate(fetched);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.for([
    { change: 'a format without id', broken: [{ ...fetched.formats[0], id: undefined }] },
    { change: 'an unknown kind', broken: [{ ...fetched.formats[0], id: 'password' }] },
    { change: 'an unknown secrecy', broken: [{ ...fetched.formats[0], secrecy: 'top' }] },
    { change: 'an unknown field', broken: [{ ...fetched.formats[0], value: 'x' }] },
    { change: 'a format without form', broken: [{ ...fetched.formats[0], forms: [] }] },
  ])('$change is refused', ({ broken }) => {
    expect(validate(JSON.parse(JSON.stringify({ ...fetched, formats: broken })))).toBe(false);
  });

  test('names a source for each format', () => {
    expect(fetched.formats.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe.for(fetched.formats)('$id', ({ forms, examples, counterexamples, needs }) => {
  const patterns = forms.map(({ prefix, pattern }) => ({
    prefix,
    pattern: new RegExp(pattern, 'u'),
  }));

  /** The rule that the schema states: a prefix decides, where there is one. */
  function isRight(value: string): boolean {
    const prefixed = patterns.filter(({ prefix }) => prefix && value.startsWith(prefix));
    const deciding = prefixed.length > 0 ? prefixed : patterns.filter(({ prefix }) => !prefix);
    return deciding.some(({ pattern }) => pattern.test(value));
  }

  test('every example is right', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((example) => !isRight(example))).toEqual([]);
  });

  test('every counter-example is wrong', () => {
    expect(counterexamples.filter(({ text }) => isRight(text))).toEqual([]);
  });

  test('every example has what the kind needs', () => {
    const has = { digit: /\d/u, 'mixed-case': /[a-z].*[A-Z]|[A-Z].*[a-z]/u };
    const rules = Object.entries(has).filter(([need]) => needs.includes(need));
    expect(examples.filter((text) => rules.some(([, rule]) => !rule.test(text)))).toEqual([]);
  });

  test('lengths are those of the examples', () => {
    for (const example of examples) {
      const lengths = forms.map(({ length }) => length);
      expect(lengths.some(({ min, max }) => example.length >= min && example.length <= max)).toBe(
        true,
      );
    }
  });
});
