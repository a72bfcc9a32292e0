import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import {
  clientId,
  damaged,
  expectRow,
  longBody,
  mended,
  mwsToken,
  refreshToken,
  sellerId,
  uuid,
  mend,
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

describe('separators are mended while the groups are whole', () => {
  test.for([
    mended(
      'a kana for the hyphen',
      mwsToken.replace('67-', '67あ'),
      mwsToken,
      'separators-replaced',
    ),
    mended('none', `amzn.mws.${uuid.replaceAll('-', '')}`, mwsToken, 'separators-missing'),
    mended('one is missing', mwsToken.replace('-', ''), mwsToken, 'separators-missing'),
    mended('doubled', mwsToken.replace('-', '--'), mwsToken, 'separators-extra'),
    mended('one too many', mwsToken.replace('0123', '01-23'), mwsToken, 'separators-extra'),
    mended('moved by one', mwsToken.replace('7-8', '-78'), mwsToken, 'separators-moved'),
    mended(
      'the ß of a German keyboard',
      mwsToken.replaceAll('-', 'ß'),
      mwsToken,
      'separators-replaced',
    ),
    mended('slashes', `amzn.mws.${uuid.replaceAll('-', '/')}`, mwsToken, 'separators-replaced'),
    mended('dots', mwsToken.replaceAll('-', '.'), mwsToken, 'separators-replaced'),
    mended('blanks', `amzn.mws.${uuid.replaceAll('-', ' ')}`, mwsToken, 'separators-missing'),
    mended('commas for the dots', mwsToken.replaceAll('.', ','), mwsToken, 'separators-replaced'),
    mended('hyphens for the dots', mwsToken.replaceAll('.', '-'), mwsToken, 'separators-replaced'),
    mended('no dots', mwsToken.replaceAll('.', ''), mwsToken, 'separators-missing'),
    mended('a slash for the bar', `Atzr/${longBody}`, refreshToken, 'separators-replaced'),
    mended(
      'an exclamation mark for the bar',
      `Atzr!${longBody}`,
      refreshToken,
      'separators-replaced',
    ),
    mended(
      'no bar before a letter that is none',
      `Atzr${longBody}`,
      refreshToken,
      'separators-missing',
    ),
    // Two groups of a wrong length are as well one character lost and one added.
    damaged(
      'two moved',
      mwsToken.replace('7-8', '-78').replace('b-c', '-bc'),
      'mws-auth-token',
      'unclear-separators',
    ),
    damaged(
      'moved by two',
      mwsToken.replace('67-8', '-678'),
      'mws-auth-token',
      'unclear-separators',
    ),
    damaged(
      'groups in another order',
      'amzn.mws.89ab-01234567-cdef-0123-456789abcdef',
      'mws-auth-token',
      'unclear-separators',
    ),
    // Was it the bar that became an I, or is the bar gone and the I the first letter?
    damaged('an I for the bar', `AtzrI${longBody}`, 'refresh-token', 'unclear-prefix'),
    damaged(
      'an I between blanks for the bar',
      `Atzr I ${longBody}`,
      'refresh-token',
      'unclear-prefix',
    ),
    damaged('no bar before an I', `AtzrIwEB${longBody}`, 'refresh-token', 'unclear-prefix'),
    damaged('a hyphen for the bar', `Atzr-${longBody}`, 'refresh-token', 'unclear-prefix'),
  ])('$reason', expectRow);
});

describe('a misspelt prefix is mended when it can be one only', () => {
  test.for([
    mended('a letter missing', `amz.mws.${uuid}`, mwsToken, 'prefix-misspelt'),
    mended('the first letter missing', `mzn.mws.${uuid}`, mwsToken, 'prefix-misspelt'),
    mended('a letter too many', `amazn.mws.${uuid}`, mwsToken, 'prefix-misspelt'),
    mended('another letter', `anzn.mws.${uuid}`, mwsToken, 'prefix-misspelt'),
    mended('two letters exchanged', `azmn.mws.${uuid}`, mwsToken, 'prefix-misspelt'),
    mended('two v for a w', `amzn.mvvs.${uuid}`, mwsToken, 'prefix-misspelt'),
    mended('r and n for an m', `arnzn.mws.${uuid}`, mwsToken, 'prefix-misspelt'),
    mended(
      'the misprint of a guide of Amazon',
      `Aztr|${longBody}`,
      refreshToken,
      'prefix-misspelt',
    ),
    damaged('a refresh or an access token', `Atzx|${longBody}`, 'refresh-token', 'unclear-prefix'),
    damaged(
      'the letter that tells them apart is gone',
      `Atz|${longBody}`,
      'refresh-token',
      'unclear-prefix',
    ),
  ])('$reason', expectRow);

  // The 36 or 32 characters behind it are whole: two letters, and the marks, may then be wrong.
  test.for([
    ...[
      'amz.mws,',
      'arnzn.rnws.',
      'arnzn,rnws,',
      'amn.mw.',
      'azmn.msw.',
      'amzm.mns.',
      'azm.mws.',
      'amazon.mws.',
      'amazon-mws-',
      'zn.mws.',
      'n.mws.',
      'mws.',
    ].map((prefix) => mended(prefix, prefix + uuid, mwsToken, 'prefix-misspelt')),
    ...['amzn,mws,', 'Amzn MWS ', 'amzn-mws-', 'amzn_mws_', 'amzn/mws/'].map((prefix) =>
      mended(prefix, prefix + uuid, mwsToken, 'separators-replaced'),
    ),
    mended('an app ID', `amzn.sp.solutoin.${uuid}`, `amzn1.sp.solution.${uuid}`, 'prefix-misspelt'),
    mended(
      'a client ID',
      clientId.replace('application', 'aplication').replace('client', 'cleint'),
      clientId,
      'prefix-misspelt',
    ),
  ])('$reason', expectRow);

  test.for([
    // The 1 may be the version or the first of 64.
    ['a version run into the body', `amzn1oa2-csv1${'0123456789abcdef'.repeat(4).slice(1)}`],
    ['three letters', `amn.ms.${uuid.replace('0', 'g')}`],
    ['another word', `foo.mws.${uuid}`],
    ['another name of Amazon', `amzn1.ask.skill.${uuid}`],
    ['an app, and not the whole prefix', `app.${uuid}`],
  ] as const)('no prefix is made of %s', ([, text]) => {
    for (const find of inspect(text).finds) expect(mend(text, find)).toBe(null);
  });

  test('another version is another prefix', () => {
    const text = `amzn1.oa2-cs.v2.${'0123456789abcdef'.repeat(4)}`;
    expectRow({ reason: '', text, kind: 'lwa-client-secret', state: 'damaged', value: null });
  });

  test('a partner account is not made of another letter', () => {
    expectRow({ reason: '', text: 'amzn1.pa.o.B1B2C3D4E5F6G7', finding: 'nothing-recognised' });
  });
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
