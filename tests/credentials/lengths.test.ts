import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import {
  damaged,
  expectRow,
  longBody,
  mwsToken,
  refreshToken,
  clientId,
  clientSecret,
} from './support.ts';

describe('too short', () => {
  test.for([
    damaged(
      'a character missing in the third group',
      mwsToken.replace('cdef-', 'cde-'),
      'mws-auth-token',
      'wrong-length-group',
    ),
    damaged(
      'the last character missing',
      mwsToken.slice(0, -1),
      'mws-auth-token',
      'wrong-length-group',
    ),
    damaged('the last group missing', mwsToken.slice(0, -13), 'mws-auth-token', 'missing-group'),
    damaged(
      'a group in the middle missing',
      mwsToken.replace('-cdef', ''),
      'mws-auth-token',
      'missing-group',
    ),
    damaged(
      'no hyphens and a character missing',
      mwsToken.replaceAll('-', '').slice(0, -1),
      'mws-auth-token',
      'too-short',
    ),
    damaged('cut by an ellipsis', `${mwsToken.slice(0, 30)}…`, 'mws-auth-token', 'cut-off'),
    damaged(
      'three dots in the middle',
      `${mwsToken.slice(0, 17)}...${mwsToken.slice(-4)}`,
      'mws-auth-token',
      'cut-off',
    ),
    damaged(
      'an ellipsis for the groups in the middle',
      'amzn.mws.01234567-…-456789abcdef',
      'mws-auth-token',
      'cut-off',
    ),
    damaged('half a client ID', clientId.slice(0, -16), 'lwa-client-id', 'wrong-length-group'),
    damaged(
      'half a client secret',
      clientSecret.slice(0, -16),
      'lwa-client-secret',
      'wrong-length-group',
    ),
    damaged(
      'a refresh token cut by a field',
      refreshToken.slice(0, 255),
      'refresh-token',
      'too-short',
    ),
    damaged(
      'a developer ID that lost its zero in a spreadsheet',
      'Entwickler-ID: 12345678901',
      'developer-id',
      'wrong-length-group',
    ),
  ])('$reason', expectRow);
});

describe('a group that an ellipsis cuts is not one to look for a slip in', () => {
  test.for([
    { reason: 'the last group', text: `${mwsToken.slice(0, -8)}…`, findings: ['cut-off'] },
    {
      reason: 'a group in the middle',
      text: `${mwsToken.slice(0, 25)}...`,
      findings: ['cut-off', 'missing-group', 'missing-group'],
    },
    {
      reason: 'the account in the name of a role',
      text: 'arn:aws:iam::0123456…',
      findings: ['cut-off', 'missing-group'],
    },
    {
      reason: 'a group before it, which is too short of itself',
      text: `${mwsToken.slice(0, 25).replace('89ab', '89a')}…`,
      findings: ['cut-off', 'wrong-length-group', 'missing-group', 'missing-group'],
    },
  ])('$reason', ({ text, findings }) => {
    expect(inspect(text).finds.map((find) => find.findings.map(({ id }) => id))).toEqual([
      findings,
    ]);
  });
});

describe('a missing end is not taken from what follows', () => {
  const cut = mwsToken.slice(0, -1);
  test.for([
    damaged('a number behind a blank', `${cut} 5`, 'mws-auth-token', 'unclear-end'),
    damaged(
      'a year on the next line',
      `${mwsToken.slice(0, -4)}\n2023`,
      'mws-auth-token',
      'unclear-end',
    ),
    damaged(
      'a date behind a blank',
      `${mwsToken.slice(0, -8)} 20230405`,
      'mws-auth-token',
      'unclear-end',
    ),
    damaged(
      'a word of hexadecimal letters at the end',
      `${mwsToken.slice(0, -4)} cafe`,
      'mws-auth-token',
      'unclear-end',
    ),
    damaged(
      'a comma behind the name of a role',
      'arn:aws:iam::012345678901:role/made-up, and',
      'iam-role-arn',
      'unclear-end',
    ),
    damaged(
      'a year in a sentence',
      `${mwsToken.slice(0, -4)} 2023 gilt`,
      'mws-auth-token',
      'wrong-length-group',
    ),
    damaged('the next cell of a table', `${cut}\t5`, 'mws-auth-token', 'wrong-length-group'),
    damaged(
      'a word of hexadecimal letters',
      `${mwsToken.slice(0, -2)} ab morgen`,
      'mws-auth-token',
      'unclear-end',
    ),
    damaged(
      'a name below a refresh token',
      `${refreshToken}\nHans`,
      'refresh-token',
      'unclear-end',
    ),
    damaged(
      'a seller ID below a refresh token',
      `${refreshToken}\nA1B2C3D4E5F6G7`,
      'refresh-token',
      'unclear-end',
    ),
    damaged(
      'a seller ID below a cut refresh token',
      `${refreshToken.slice(0, 340)}\nA1B2C3D4E5F6G7`,
      'refresh-token',
      'unclear-end',
    ),
  ])('$reason', expectRow);
});

describe('too long', () => {
  test.for([
    damaged(
      'a character doubled',
      mwsToken.replace('89ab', '899ab'),
      'mws-auth-token',
      'wrong-length-group',
    ),
    damaged('an umlaut stuck to the end', `${mwsToken}ä`, 'mws-auth-token', 'wrong-length-group'),
    damaged('a letter stuck to the end', `${mwsToken}x`, 'mws-auth-token', 'wrong-length-group'),
    damaged('a group too many', `${mwsToken}-12`, 'mws-auth-token', 'too-long'),
    damaged(
      'a seller ID stuck to the end',
      `${mwsToken}A1B2C3D4E5F6G7`,
      'mws-auth-token',
      'joined-values',
    ),
    damaged(
      'a refresh token above 2048 bytes',
      `Atzr|${longBody.repeat(6)}`,
      'refresh-token',
      'too-long',
    ),
  ])('$reason', expectRow);
});
