import { costLimit, findings } from '../../../src/credentials/findings.ts';
import { isLiteral } from '../../../src/credentials/forms.ts';
import type { Generated } from '../values.ts';

/** A text in full-width characters. */
export const wide = (text: string): string =>
  [...text]
    .map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
    .join('');

/** Puts a piece into a text at a place given as any number. */
const insert = (text: string, at: number, piece: string): string => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + piece + text.slice(place);
};

export interface Class {
  readonly name: string;
  readonly damage: (value: Generated, at: number) => string;
}

const bodyOf = ({ value, parts }: Generated): [prefix: string, body: string] => {
  const [first] = parts;
  const length = first && isLiteral(first) ? first.literal.length : 0;
  return [value.slice(0, length), value.slice(length)];
};
const inBody = (value: Generated, change: (body: string) => string): string => {
  const [prefix, body] = bodyOf(value);
  return prefix + change(body);
};

/** A slip at a letter of a piece of a prefix: it is missing, doubled, exchanged with the next, or another. */
function slip(prefix: string, at: number): string {
  const letters = [...prefix.matchAll(/[a-z](?=[a-z])/gu)].map(({ index }) => index);
  const place = letters[at % letters.length] ?? 0;
  const [letter, next] = [prefix.charAt(place), prefix.charAt(place + 1)];
  const slips = [next, letter + letter + next, next + letter, `q${next}`];
  return prefix.slice(0, place) + (slips[at % 4] ?? '') + prefix.slice(place + 2);
}

/** O for the first ten zeros: more misread characters cost more trust than a repair may (findings.ts). */
function tenZeros(body: string): string {
  let left = Math.floor(costLimit / findings['misread-characters'].cost);
  return body.replaceAll('0', (zero) => (left-- > 0 ? 'O' : zero));
}

/** Damages that have one repair for every kind with a prefix. */
export const repairable: readonly Class[] = [
  { name: 'blanks round it', damage: ({ value }, at) => ' '.repeat(at % 3) + value + '\u3000\n' },
  {
    name: 'quotes round it',
    damage: ({ value }, at) =>
      ['"v"', '「v」', '„v“', '`v`', '**v**', '(v)', '<v>'][at % 7]?.replace('v', () => value) ??
      '',
  },
  {
    name: 'a label in front',
    damage: ({ value }, at) =>
      (['Token: ', '値：', 'MWSAuthToken=', 'Händlertoken – '][at % 4] ?? '') + value,
  },
  { name: 'Japanese words round it', damage: ({ value }) => `トークンは「${value}」です。` },
  {
    name: 'an invisible character',
    damage: ({ value }, at) =>
      insert(value, at, ['\u200b', '\u00ad', '\ufeff', '\u200f', '\u2060'][at % 5] ?? ''),
  },
  // A blank before the last few characters may as well part the value from a word or a number.
  {
    name: 'a blank inside',
    damage: ({ value }, at) => {
      const place = at % Math.min(340, value.length - 2);
      // Behind the blank may as well stand a word or a number, when it looks like one.
      const rest = value.slice(place).split('-').at(-1) ?? '';
      const isRest = rest.length > 4 && /\d/u.test(rest) && /[A-Za-z]/u.test(rest);
      return isRest ? insert(value, place, ' ') : value;
    },
  },
  { name: 'full width', damage: ({ value }) => wide(value) },
  { name: 'percent', damage: ({ value }) => encodeURIComponent(value).replaceAll('-', '%2D') },
  {
    name: 'HTML numbers',
    damage: ({ value }) => value.replace(/[-.|]/gu, (mark) => `&#${mark.charCodeAt(0)};`),
  },
  {
    name: 'JSON escapes',
    damage: ({ value }) =>
      value.replace(/[-.|]/gu, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`),
  },
  { name: 'backslashes', damage: ({ value }) => value.replace(/[-.|_]/gu, '\\$&') },
  {
    name: 'quoted-printable breaks',
    damage: ({ value }) => value.match(/.{1,75}/gu)?.join('=\r\n') ?? '',
  },
  { name: 'long vowels for hyphens', damage: ({ value }) => value.replaceAll('-', 'ー') },
  { name: 'Japanese full stops', damage: ({ value }) => value.replaceAll('.', '。') },
  {
    name: 'Cyrillic letters',
    damage: ({ value }) => value.replaceAll('a', 'а').replaceAll('c', 'с'),
  },
  {
    name: 'a separator between all characters',
    damage: ({ value }, at) => [...value].join([' ', '\u3000', '\n', '\t', ','][at % 5]),
  },
  { name: 'twice in a row', damage: ({ value }) => value + value },
  { name: 'twice, below each other', damage: ({ value }) => `${value}\n\n${value}` },
];

/** Damages that have one repair where every length and the one case are known. */
export const repairableFixed: readonly Class[] = [
  { name: 'capitals', damage: ({ value }) => value.toUpperCase() },
  { name: 'O for zero', damage: (value) => inBody(value, tenZeros) },
  { name: 'l for one', damage: (value) => inBody(value, (body) => body.replace('1', 'l')) },
  { name: 'S for five', damage: (value) => inBody(value, (body) => body.replace('5', 'S')) },
  {
    name: 'the kana of the a key within a group',
    damage: (value) => inBody(value, (body) => body.replace(/(?<=[\da-f])a(?=[\da-f])/u, 'あ')),
  },
  { name: 'no hyphens', damage: (value) => inBody(value, (body) => body.replaceAll('-', '')) },
  {
    name: 'hyphens doubled',
    damage: (value) => inBody(value, (body) => body.replaceAll('-', '--')),
  },
  {
    name: 'slashes for hyphens',
    damage: (value) => inBody(value, (body) => body.replaceAll('-', '/')),
  },
  {
    name: 'a slip in each of two words of the prefix',
    damage: (value, at) => {
      const [prefix, body] = bodyOf(value);
      const dot = prefix.indexOf('.');
      return slip(prefix.slice(0, dot), at % 991) + slip(prefix.slice(dot), at % 997) + body;
    },
  },
  { name: 'commas for dots', damage: ({ value }) => value.replaceAll('.', ',') },
  {
    name: 'a hyphen too many',
    damage: (value, at) =>
      inBody(value, (body) =>
        body.includes('-')
          ? body.replace('-', '--')
          : insert(body, 1 + (at % (body.length - 1)), '-'),
      ),
  },
];

/** Damages that no one can undo: what is offered then must be the value or nothing. */
export const unrepairable: readonly Class[] = [
  {
    name: 'a character is missing',
    damage: (value, at) =>
      inBody(value, (body) => body.slice(0, at % body.length) + body.slice((at % body.length) + 1)),
  },
  {
    name: 'a character is doubled',
    damage: (value, at) => inBody(value, (body) => insert(body, at, body.charAt(at % body.length))),
  },
  {
    name: 'a wrong letter',
    damage: (value, at) =>
      inBody(
        value,
        (body) =>
          body.slice(0, at % body.length) +
          'gqxhyi'.charAt(at % 6) +
          body.slice((at % body.length) + 1),
      ),
  },
  {
    name: 'a kana too many',
    damage: (value, at) => inBody(value, (body) => insert(body, at % body.length, 'か')),
  },
  {
    name: 'a cut end',
    damage: (value, at) => inBody(value, (body) => body.slice(0, at % body.length)),
  },
  {
    name: 'a cut end and a word',
    damage: (value, at) => inBody(value, (body) => `${body.slice(0, at % body.length)} und dann`),
  },
  {
    name: 'a cut end and a number',
    damage: ({ value }, at) => `${value.slice(0, -1 - (at % 4))} ${'2023'.slice(0, 1 + (at % 4))}`,
  },
  {
    name: 'a cut end and the next line',
    damage: ({ value }, at) => `${value.slice(0, -1 - (at % 4))}\n${'2023'.slice(0, 1 + (at % 4))}`,
  },
  {
    name: 'two hyphens moved',
    damage: (value) =>
      inBody(value, (body) => body.replace(/(\w)-/u, '-$1').replace(/-(\w)(?=\w*$)/u, '$1-')),
  },
  { name: 'a blank anywhere', damage: ({ value }, at) => insert(value, at, ' ') },
  { name: 'a line break anywhere', damage: ({ value }, at) => insert(value, at, '\n') },
  {
    name: 'a letter of the prefix is missing',
    damage: ({ value, parts: [first] }, at) => {
      const place = at % (first && isLiteral(first) ? first.literal.length : 1);
      return value.slice(0, place) + value.slice(place + 1);
    },
  },
];
