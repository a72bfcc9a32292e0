import { describe, test } from 'vitest';
import { damaged, expectRow, longBody, mended, mwsToken, refreshToken, uuid } from './support.ts';

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
