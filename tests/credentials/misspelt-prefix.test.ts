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
  uuid,
  mend,
} from './support.ts';

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
