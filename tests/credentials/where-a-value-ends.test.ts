import { describe, test } from 'vitest';
import {
  damaged,
  expectRow,
  longBody,
  mended,
  mwsToken,
  refreshToken,
  sellerId,
  uuid,
} from './support.ts';

const wide = (text: string): string =>
  [...text]
    .map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
    .join('');
const role = 'arn:aws:iam::012345678901:role/Made-Up';
const lines = (text: string, width: number): string[] =>
  text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];

describe('where a value ends is not guessed', () => {
  test.for([
    // A role's name has no length: what follows may be its rest.
    ['a role broken by a line', role.replace('Up', '\nUp'), 'iam-role-arn', 'unclear-end'],
    ['a role parted by a blank', role.replace('Up', ' Up'), 'iam-role-arn', 'unclear-end'],
    [
      'a role parted before a semicolon',
      `"${role.replace('Up', ' Up')}; # x"`,
      'iam-role-arn',
      'unclear-end',
    ],
    [
      'a token parted by a tab',
      `${refreshToken.slice(0, -4)}\t${refreshToken.slice(-4)}`,
      'refresh-token',
      'unclear-end',
    ],
    ['a role before a dot', role.replace('-', ' .'), 'iam-role-arn', 'unclear-end'],
    ['a role before a Japanese full stop', `${role}。`, 'iam-role-arn', 'unclear-end'],
    ['a role in capitals', role.toUpperCase(), 'iam-role-arn', 'lost-case'],
    [
      'a token whose last line is one letter',
      `TOKEN=${lines(`${refreshToken}w`, 62).join('\n')}\nOTHER=1`,
      'refresh-token',
      'unclear-end',
    ],
    [
      'a second copy whose prefix is broken by a line',
      `${refreshToken}At\nzr|${longBody}`,
      'refresh-token',
      'unclear-end',
    ],
    [
      'a second copy with its label stuck to the first',
      `Token: ${refreshToken}Token: ${refreshToken}`,
      'refresh-token',
      'unclear-end',
    ],
    [
      'a seller ID parted before the quote',
      `{"seller_id": "${sellerId.slice(0, -1)} ${sellerId.slice(-1)}", "x": 1}`,
      'seller-id',
      'unclear-end',
    ],
    // The bar became %7C, and the percent sign full width.
    [
      'a full-width code for the bar',
      wide(`Atzr%7C${longBody}`),
      'refresh-token',
      'unclear-prefix',
    ],
  ] as const)('%s', ([reason, text, kind, finding]) =>
    expectRow(damaged(reason, text, kind, finding)),
  );

  test('a second role stuck to the first does not lengthen its name', () => {
    expectRow(mended('', role + role, role, 'surrounding-text'));
  });
});

describe('what once was read wrong', () => {
  test.for([
    // A prefix is not misspelt when a blank only stands before it.
    mended(
      'a label before a body that begins like a prefix',
      `Token: Atza|aTz${longBody}`,
      `Atza|aTz${longBody}`,
      'surrounding-text',
    ),
    mended(
      'an umlaut in two pieces, from a PDF',
      `Händlertoken: ${sellerId}`.normalize('NFD'),
      sellerId,
      'surrounding-label',
    ),
    // Letters of a body are no prefix either when the value before it runs into it.
    mended(
      'restricted data tokens stuck together, with atz in the body',
      `Atz.sprdt|-atz-${longBody}Atz.sprdt|-atz-${longBody}`,
      `Atz.sprdt|-atz-${longBody}`,
      'repeated-value',
    ),
    mended('a tab within the prefix', `amzn\t.mws.${uuid}`, mwsToken, 'blanks-inside'),
    mended(
      'another separator within a role',
      role.replace(':role', '-role'),
      role,
      'separators-replaced',
    ),
    mended('a role with a capital, by the keyboard', `A${role.slice(1)}`, role, 'wrong-case'),
    mended(
      'a wrapped token with the next setting below',
      `TOKEN=${lines(refreshToken, 60).join('\n')}\nOTHER=1`,
      refreshToken,
      'line-breaks-inside',
    ),
    mended(
      'one character to a box, the last line short',
      lines(refreshToken, 60)
        .map((line) => [...line].join(' '))
        .join('\n'),
      refreshToken,
      'characters-apart',
    ),
    mended('a bar twice', `Atzr||${longBody}`, refreshToken, 'separators-extra'),
  ])('$reason', expectRow);
});
