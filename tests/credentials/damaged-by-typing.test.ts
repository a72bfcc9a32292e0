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

describe('letters that hexadecimal does not have are digits', () => {
  test.for([
    mended('an O for zero', mwsToken.replace('0', 'O'), mwsToken, 'misread-characters'),
    mended(
      'a small o for each zero',
      `amzn.mws.${uuid.replaceAll('0', 'o')}`,
      mwsToken,
      'misread-characters',
    ),
    mended(
      'an l for one: "leaf" is 1eaf',
      mwsToken.replace('0123', 'leaf'),
      mwsToken.replace('0123', '1eaf'),
      'misread-characters',
    ),
    mended('a capital I for one', mwsToken.replace('1', 'I'), mwsToken, 'misread-characters'),
    mended('a bar for one', mwsToken.replace('1', '|'), mwsToken, 'misread-characters'),
    mended('an S for five', mwsToken.replace('5', 'S'), mwsToken, 'misread-characters'),
    mended('a Z for two', mwsToken.replace('2', 'Z'), mwsToken, 'misread-characters'),
    mended(
      'the kana that the a key gives',
      mwsToken.replace('ab', 'あb'),
      mwsToken,
      'look-alike-letters',
    ),
  ])('$reason', expectRow);
});

describe('a character with several readings is only named', () => {
  test.for([
    ...[...'gGqxhyt'].map((letter) =>
      damaged(
        `the letter ${letter}`,
        mwsToken.replace('8', letter),
        'mws-auth-token',
        'foreign-character',
      ),
    ),
    // Small i, s and z lie beside 8, a and the y of the other keyboard: slips as likely as misreadings.
    ...[...'isz'].map((letter) =>
      damaged(
        `the letter ${letter}`,
        mwsToken.replace('8', letter),
        'mws-auth-token',
        'foreign-character',
      ),
    ),
    damaged('an umlaut', mwsToken.replace('8', 'ä'), 'mws-auth-token', 'foreign-character'),
    damaged('a kana', mwsToken.replace('8', 'か'), 'mws-auth-token', 'foreign-character'),
    damaged(
      'a plus in a refresh token',
      refreshToken.replace('Up', '+p'),
      'refresh-token',
      'foreign-character',
    ),
    damaged(
      'an umlaut at the end of a seller ID',
      'A1B2C3D4E5F6GÖ',
      'seller-id',
      'foreign-character',
    ),
    damaged(
      'the same beside its label',
      'Händlertoken: A1B2C3D4E5F6GÖ',
      'seller-id',
      'foreign-character',
    ),
    // Editors make one long dash of two hyphens.
    damaged(
      'a long dash in a refresh token',
      refreshToken.replace('-', '—'),
      'refresh-token',
      'foreign-character',
    ),
    damaged(
      'a padding sign behind a refresh token',
      `${refreshToken}=`,
      'refresh-token',
      'foreign-character',
    ),
    damaged(
      'a zero in an AWS key of today',
      'AKIA' + 'MADEUPMADEUP2340',
      'aws-access-key-id',
      'foreign-character',
    ),
  ])('$reason', expectRow);
});

describe('case is mended where there is one', () => {
  test.for([
    mended('all in capitals', mwsToken.toUpperCase(), mwsToken, 'wrong-case'),
    mended('a capital at the beginning', `A${mwsToken.slice(1)}`, mwsToken, 'wrong-case'),
    mended('a seller ID in small letters', sellerId.toLowerCase(), sellerId, 'wrong-case'),
    mended('a marketplace ID in small letters', 'a1vc38t7yxb528', 'A1VC38T7YXB528', 'wrong-case'),
    mended('the prefix alone', `atzr|${longBody}`, refreshToken, 'wrong-case'),
    damaged(
      'a refresh token that lost its case',
      refreshToken.toLowerCase(),
      'refresh-token',
      'lost-case',
    ),
    damaged(
      'a refresh token in capitals',
      refreshToken.toUpperCase(),
      'refresh-token',
      'lost-case',
    ),
  ])('$reason', expectRow);
});

describe('a closed list leaves one reading', () => {
  test.for([
    mended('O for 0 in a marketplace ID', 'ATVPDKIKXODER', 'ATVPDKIKX0DER', 'misread-characters'),
    mended('l for 1 in a marketplace ID', 'AlPA6795UKMFR9', 'A1PA6795UKMFR9', 'misread-characters'),
  ])('$reason', expectRow);
});

describe('too much mending proves nothing', () => {
  test.for([
    damaged(
      'every kind of slip at once',
      `arnzn,rnvvs,${uuid.replaceAll('-', '/').replaceAll('0', 'O').replaceAll('1', 'l')}`,
      'mws-auth-token',
      'too-much-damage',
    ),
  ])('$reason', expectRow);
});
