import { describe, test } from 'vitest';
import {
  clientId,
  damaged,
  expectNothing,
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

describe('what stands round the value is left away', () => {
  test.for([
    mended('a blank behind', `${mwsToken} `, mwsToken, 'surrounding-blanks'),
    mended('a line break behind', `${mwsToken}\r\n`, mwsToken, 'surrounding-blanks'),
    mended('an ideographic space in front', `\u3000${mwsToken}`, mwsToken, 'surrounding-blanks'),
    mended('a no-break space in front', `\u00a0${mwsToken}`, mwsToken, 'surrounding-blanks'),
    mended('a byte order mark in front', `\ufeff${mwsToken}`, mwsToken, 'invisible-characters'),
    mended('straight quotes', `"${mwsToken}"`, mwsToken, 'surrounding-quotes'),
    mended('Japanese quotes', `「${mwsToken}」`, mwsToken, 'surrounding-quotes'),
    mended('German quotes', `„${mwsToken}“`, mwsToken, 'surrounding-quotes'),
    mended('guillemets', `»${mwsToken}«`, mwsToken, 'surrounding-quotes'),
    mended('Markdown code', `\`${mwsToken}\``, mwsToken, 'surrounding-quotes'),
    mended('Markdown bold', `**${mwsToken}**`, mwsToken, 'surrounding-quotes'),
    mended('a full stop', `${mwsToken}.`, mwsToken, 'surrounding-quotes'),
    mended('a Japanese full stop', `${mwsToken}。`, mwsToken, 'surrounding-quotes'),
    mended('a label of a form', `MWSAuthToken=${mwsToken}`, mwsToken, 'surrounding-label'),
    mended('a Japanese label', `MWS認証トークン：${mwsToken}`, mwsToken, 'surrounding-label'),
    mended(
      'a Japanese label in half-width kana',
      `ｾﾗｰID：${sellerId}`,
      sellerId,
      'surrounding-label',
    ),
    mended('a German label', `Händlertoken: ${sellerId}`, sellerId, 'surrounding-label'),
    mended(
      'a German label in quotes',
      `„Händlertoken: ${sellerId}“`,
      sellerId,
      'surrounding-label',
    ),
    mended(
      'the kind of authentication',
      `Bearer ${refreshToken}`,
      refreshToken,
      'surrounding-text',
    ),
    mended('letters stuck to it', `bl${mwsToken}`, mwsToken, 'surrounding-text'),
    mended('Japanese words stuck to it', `トークンは${mwsToken}です`, mwsToken, 'surrounding-text'),
    mended(
      'a link made by an editor',
      `[${mwsToken}](http://${mwsToken})`,
      mwsToken,
      'repeated-value',
    ),
    mended('a mail link', `${mwsToken}<mailto:${mwsToken}>`, mwsToken, 'repeated-value'),
  ])('$reason', expectRow);
});

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

describe('encodings of the way are undone', () => {
  test.for([
    mended('percent', `Atzr%7C${longBody}`, refreshToken, 'encoded-characters'),
    mended('percent twice', `Atzr%257C${longBody}`, refreshToken, 'encoded-characters'),
    mended(
      'percent, of a full-width hyphen',
      mwsToken.replace('-', '%EF%BC%8D'),
      mwsToken,
      'encoded-characters',
    ),
    mended('an HTML number', `Atzr&#124;${longBody}`, refreshToken, 'encoded-characters'),
    mended('an HTML name', mwsToken.replaceAll('-', '&ndash;'), mwsToken, 'encoded-characters'),
    mended('JSON', `Atzr\\u007c${longBody}`, refreshToken, 'encoded-characters'),
    mended('a backslash of Markdown', `Atzr\\|${longBody}`, refreshToken, 'encoded-characters'),
    mended('quoted-printable', mwsToken.replaceAll('-', '=2D'), mwsToken, 'encoded-characters'),
  ])('$reason', expectRow);

  test('an equals sign of a label is none', () => {
    expectRow({ reason: '', text: `seller=${sellerId}`, kind: 'seller-id', value: sellerId });
  });
});

describe('characters that stand for others are changed back', () => {
  test.for([
    mended('full width', wide(mwsToken), mwsToken, 'full-width-characters'),
    mended(
      'full width with long vowels for hyphens',
      wide(mwsToken).replaceAll('－', 'ー'),
      mwsToken,
      'look-alike-separators',
    ),
    mended('letters of mathematics', mwsToken.replace('ab', '𝚊b'), mwsToken, 'look-alike-letters'),
    mended('a Cyrillic letter', mwsToken.replace('cd', 'сd'), mwsToken, 'look-alike-letters'),
    mended('a Greek letter', sellerId.replace('A', 'Α'), sellerId, 'look-alike-letters'),
    mended('a Japanese zero', mwsToken.replace('0', '〇'), mwsToken, 'look-alike-letters'),
    mended('Arabic digits', mwsToken.replace('1', '١'), mwsToken, 'look-alike-letters'),
    mended(
      'Japanese full stops',
      mwsToken.replaceAll('.', '。'),
      mwsToken,
      'look-alike-separators',
    ),
    mended('middle dots', mwsToken.replaceAll('.', '・'), mwsToken, 'look-alike-separators'),
    mended('a full-width bar', `Atzr｜${longBody}`, refreshToken, 'full-width-characters'),
    mended('a broken bar', `Atzr¦${longBody}`, refreshToken, 'look-alike-separators'),
    mended(
      'a line of a table for the bar',
      `Atzr│${longBody}`,
      refreshToken,
      'look-alike-separators',
    ),
    // The eighteen bars that Japanese forms meet.
    ...[...'－﹣−‐⁃‑‒–—﹘―⎯⏤ーｰ─━'].map((bar) =>
      mended(
        `${bar} for each hyphen`,
        mwsToken.replaceAll('-', bar),
        mwsToken,
        bar === '－' ? 'full-width-characters' : 'look-alike-separators',
      ),
    ),
  ])('$reason', expectRow);
});

describe('the same value twice is one value', () => {
  test.for([
    mended('below each other', `${mwsToken}\n${mwsToken}`, mwsToken, 'repeated-value'),
    mended('stuck together', mwsToken + mwsToken, mwsToken, 'repeated-value'),
    mended(
      'refresh tokens stuck together',
      refreshToken + refreshToken,
      refreshToken,
      'repeated-value',
    ),
    mended('a seller ID stuck together', sellerId + sellerId, sellerId, 'repeated-value'),
    mended('the bare 36 characters', uuid + uuid, uuid, 'repeated-value'),
    mended('client IDs', `${clientId}, ${clientId}`, clientId, 'repeated-value'),
  ])('$reason', expectRow);
});

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
