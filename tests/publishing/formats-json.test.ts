import { Ajv2020 } from 'ajv/dist/2020.js';
import { RE2JS } from 're2js';
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
    {
      change: 'an unknown finding',
      broken: [{ ...fetched.formats[0], counterexamples: [{ text: 'x', finding: 'x' }] }],
    },
    { change: 'a format without form', broken: [{ ...fetched.formats[0], forms: [] }] },
  ])('$change is refused', ({ broken }) => {
    expect(validate(JSON.parse(JSON.stringify({ ...fetched, formats: broken })))).toBe(false);
  });

  test('an alphabet that no part is written in is refused', () => {
    const alphabets = { ...fetched.alphabets, greek: '[α-ω]' };
    expect(validate({ ...fetched, alphabets })).toBe(false);
  });

  test('names a source for each format', () => {
    expect(fetched.formats.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

/** What scanners search with: RE2 in Go, something like ECMAScript elsewhere. */
const engines = [
  {
    engine: 'ECMAScript',
    tests: (pattern: string, value: string) => new RegExp(pattern, 'u').test(value),
  },
  { engine: 'RE2', tests: (pattern: string, value: string) => RE2JS.compile(pattern).test(value) },
];

/** What a value has beside its pattern. */
const needed = { digit: /\d/u, 'mixed-case': /[a-z].*[A-Z]|[A-Z].*[a-z]/u };

const cases = fetched.formats.flatMap((format) =>
  engines.map((engine) => ({ ...format, ...engine })),
);

describe.for(cases)('$id, with $engine', ({ forms, needs, examples, counterexamples, tests }) => {
  /** The rule that the schema states: a prefix decides, where there is one. */
  function isRight(value: string): boolean {
    const prefixed = forms.filter(({ prefix }) => prefix && value.startsWith(prefix));
    const deciding = prefixed.length > 0 ? prefixed : forms.filter(({ prefix }) => !prefix);
    return (
      deciding.some(
        ({ pattern, length }) =>
          tests(pattern, value) && value.length >= length.min && value.length <= length.max,
      ) && Object.entries(needed).every(([need, rule]) => !needs.includes(need) || rule.test(value))
    );
  }

  test('every example is right', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((example) => !isRight(example))).toEqual([]);
  });

  test('every counter-example is wrong, without its label, too', () => {
    const bare = (text: string) => text.replace(/^(?:[A-Za-z ]+: |\w+=)/u, '');
    const taken = counterexamples.filter(({ text }) => isRight(text) || isRight(bare(text)));
    expect(taken).toEqual([]);
  });
});
