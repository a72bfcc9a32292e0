import { describe, test } from 'vitest';
import { expectRow, longBody, mended, mwsToken, refreshToken, sellerId } from './support.ts';

const wide = (text: string): string =>
  [...text]
    .map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
    .join('');

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
