import { describe, test } from 'vitest';
import {
  damaged,
  expectNothing,
  expectRow,
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
const lines = (text: string, width: number): string[] =>
  text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];

describe('what came into the value is taken out', () => {
  test.for([
    mended('a blank', mwsToken.replace('-', '- '), mwsToken, 'blanks-inside'),
    mended(
      'a blank within a group',
      mwsToken.replace('0123456', '012 3456'),
      mwsToken,
      'blanks-inside',
    ),
    mended(
      'a blank after each dot, by autocorrection',
      mwsToken.replaceAll('.', '. '),
      mwsToken,
      'blanks-inside',
    ),
    mended('a line break', mwsToken.replace('cdef', 'cd\nef'), mwsToken, 'line-breaks-inside'),
    mended(
      'a hyphen at a line break',
      mwsToken.replace('-', '-\n'),
      mwsToken,
      'line-breaks-inside',
    ),
    mended(
      'a mark for a possible break',
      mwsToken.replace('ab', 'a<wbr>b'),
      mwsToken,
      'markup-inside',
    ),
    mended('a break in HTML', mwsToken.replace('-0123', '-<br>0123'), mwsToken, 'markup-inside'),
    mended(
      'a zero-width space',
      mwsToken.replace('ab', 'a\u200bb'),
      mwsToken,
      'invisible-characters',
    ),
    mended('a soft hyphen', mwsToken.replace('ab', 'a\u00adb'), mwsToken, 'invisible-characters'),
    mended(
      'a direction mark',
      mwsToken.replace('ab', 'a\u202cb'),
      mwsToken,
      'invisible-characters',
    ),
    mended(
      'lines of a mail',
      lines(refreshToken, 76).join('\n'),
      refreshToken,
      'line-breaks-inside',
    ),
    mended(
      'lines of a quoted mail',
      lines(refreshToken, 76)
        .map((line) => `> ${line}`)
        .join('\n'),
      refreshToken,
      'mail-marks-inside',
    ),
    mended(
      'quoted-printable breaks',
      lines(refreshToken, 75).join('=\r\n'),
      refreshToken,
      'encoded-characters',
    ),
  ])('$reason', expectRow);
});

describe('one separator between all characters is taken out', () => {
  const apart = (text: string, separator: string): string => [...text].join(separator);
  test.for([
    ...[' ', '\u3000', '\n', '\r\n', '\t', '|', ',', '.', '・', '-', '_', '/'].map((separator) =>
      mended(
        `a token with ${JSON.stringify(separator)}`,
        apart(mwsToken, separator),
        mwsToken,
        'characters-apart',
      ),
    ),
    mended('full width', apart(wide(mwsToken), '\u3000'), mwsToken, 'characters-apart'),
    mended('a seller ID alone', apart(sellerId, ' '), sellerId, 'characters-apart'),
    mended('a seller ID, full width', apart(wide(sellerId), ' '), sellerId, 'characters-apart'),
    mended(
      'a seller ID beside its label',
      `Händler-ID ${apart(sellerId, ' ')}`,
      sellerId,
      'characters-apart',
    ),
    mended(
      'a label with gaps, and wider ones between words',
      `${apart('MWS', ' ')}   ${apart('Token:', ' ')}   ${apart(mwsToken, ' ')}`,
      mwsToken,
      'characters-apart',
    ),
    mended('marks without gaps', `a m z n.m w s.${apart(uuid, ' ')}`, mwsToken, 'characters-apart'),
    mended('in a sentence', `Token ${apart(mwsToken, ' ')} danke`, mwsToken, 'characters-apart'),
    mended('a refresh token', apart(refreshToken, ' '), refreshToken, 'characters-apart'),
    mended('a developer ID', apart('0123-4567-8901', ' '), '0123-4567-8901', 'characters-apart'),
  ])('$reason', expectRow);

  // A line or a column of three letters is the rest of the value, or something else.
  test.for(['\n', '\t'])('what comes behind %j leaves the end open', (gap) => {
    const text = `${apart(refreshToken, ' ')} ${gap}q C w`;
    expectRow(damaged('', text, 'refresh-token', 'unclear-end'));
  });

  test('two copies stuck together leave the border open', () => {
    expectNothing(`${apart(sellerId, ' ')}${apart(sellerId, ' ')}`);
  });

  // The five may be the last character of the value, or how many pieces there are.
  test('a number behind it leaves the end open', () => {
    expectNothing(`Händlertoken: ${apart(sellerId.slice(0, -1), ' ')} 5 Stück`);
  });
});
