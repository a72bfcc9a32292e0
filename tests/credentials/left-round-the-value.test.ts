import { describe, test } from 'vitest';
import { clientId, expectRow, mended, mwsToken, refreshToken, sellerId, uuid } from './support.ts';

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
