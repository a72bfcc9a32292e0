import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import { kinds } from '../../src/credentials/kinds/index.ts';
import {
  clientId,
  clientSecret,
  damaged,
  expectNothing,
  expectRow,
  longBody,
  mend,
  mended,
  mwsToken,
  refreshToken,
  sellerId,
  uuid,
} from './support.ts';

const awsKey = 'AKIA' + 'MADEUPMADEUP2345';
const awsSecret = 'Made/Up+' + '0123456789abcdefghijABCDEFGHIJ' + '/+';
const values = (text: string) => inspect(text).finds.map((find) => mend(text, find));

describe('what is no credential is not called one', () => {
  test.for([
    ['the name of an error', 'InvalidAccessKeyId'],
    ['the name of another error', 'SignatureDoesNotMatch'],
    ['the name of a function', 'getAuthorizationToken'],
    ['a company', 'MusterhandelGmbHundCoKG'],
    ['a password with a year', 'Sommer2024Winter'],
    ['two ASINs, one to a line', 'B0MADEUP01\nB0MADEUP02'],
    ['a parcel', '00340434161094042557'],
    ['an Austrian IBAN', 'AT611904300234573201'],
    ['an Austrian VAT number', 'ATU12345678'],
    ['an Austrian VAT number beside a label', 'Händlernummer: ATU12345678'],
    ['an account of the advertising console', 'ENTITY1MADEUP2MADEUP'],
    ['a telephone number with its country', '+81-90-1234-5678'],
    ['a telephone number with a plus and blanks', '+49 151 2345 6789'],
    ['another resource of AWS with an account', 'arn:aws:iam::012345678901:user/made-up'],
    ['a question about a prefix', 'amzn mws token'],
    ['a longer question about a prefix', 'amzn.mws beginnt womit'],
    ['a question about the prefix of a refresh token', 'Atzr| token'],
    ['a question about the prefix of a client ID', 'amzn1.application-oa2-client Bedeutung'],
    ['a number for something else', `urn:uuid:${uuid}`],
  ] as const)('%s', ([, text]) => expectNothing(text));
});

describe('what several readings are possible for is not mended', () => {
  const role = 'arn:aws:iam::012345678901:role/Made';
  test.for([
    // A screen read by a machine gives a B for an 8.
    damaged(
      'a capital B among small letters',
      mwsToken.replace('8', 'B'),
      'mws-auth-token',
      'foreign-character',
    ),
    damaged('a bar in a seller ID', 'Händler-ID: A1B2C3D4E5F|G7', 'seller-id', 'unclear-end'),
    damaged('a quote in a seller ID', "Händler-ID: A1B2C3D4E5F'G7", 'seller-id', 'unclear-end'),
    damaged('a dash in the name of a role', `${role}–Up`, 'iam-role-arn', 'unclear-end'),
    damaged('an umlaut in the name of a role', `${role}äup`, 'iam-role-arn', 'unclear-end'),
    damaged('a Japanese comma in the name of a role', `${role}、Up`, 'iam-role-arn', 'unclear-end'),
    damaged(
      'a quote in a key of the AWS',
      `Access Key ID: ${awsKey.slice(0, 15)}'${awsKey.slice(15)}`,
      'aws-access-key-id',
      'wrong-length-group',
    ),
    damaged(
      'twelve digits that every guide prints',
      '1234 5678 9012',
      'developer-id',
      'sample-value',
    ),
  ])('$reason', expectRow);

  test('a token in capitals has a B like its other letters', () => {
    expectRow(mended('', mwsToken.toUpperCase(), mwsToken, 'wrong-case'));
  });
});

describe('what follows a value in a mail does not make its end unclear', () => {
  test.for([
    ['a numbered list', `1. 出品者ID：${sellerId}\n2. MWS認証トークン：${mwsToken}`],
    ['a numbered list with brackets', `1) Händler-ID: ${sellerId}\n2) Auth-Token: ${mwsToken}`],
    ['a country', `Händlertoken: ${sellerId} DE\nToken: ${mwsToken}`],
    ['a greeting in capitals', `Händlertoken: ${sellerId} MFG\n${mwsToken}`],
    ['a line that begins with a number', `Seller ID: ${sellerId}\n2 weitere Fragen\n${mwsToken}`],
  ] as const)('%s', ([, text]) => expect(values(text)).toEqual([mwsToken, sellerId]));

  test('the next value, one to a line', () => {
    expect(values([refreshToken, clientId, clientSecret].join('\n'))).toEqual([
      refreshToken,
      clientSecret,
      clientId,
    ]);
  });
});

describe('a label is known however it is written', () => {
  test.for([
    ...['Händler Token', 'Haendlertoken', 'Handlertoken', 'Verkaeufer-ID', 'Verkäuferkennung'],
    ...['出品者 ID', '出品者　ＩＤ', 'マーチャント トークン', '出品者 トークン'],
  ])('%s', (label) => expect(values(`${label}: ${sellerId}`)).toEqual([sellerId]));

  test.for([
    ...['Händler-ID – ', 'Händler-ID -> ', 'Händler-ID ... ', 'Händler-ID Nr. '],
    ...['Seller-ID (Amazon.de): ', 'Händler-ID bei Amazon: ', 'Händler-ID lautet wie folgt: '],
    ...['出品者ID → ', '出品者ID⇒', '出品者ID（Amazon.co.jp）：'],
  ])('and pointed out: %s', (label) => expect(values(label + sellerId)).toEqual([sellerId]));

  test('a value in brackets is no remark', () => {
    expect(values(`Händler-ID (${sellerId})`)).toEqual([sellerId]);
  });

  test('in the first row of a table with a token below', () => {
    expect(values(`Land;Händler-ID;Token\nDE;${sellerId};${mwsToken}`)).toEqual([
      mwsToken,
      sellerId,
    ]);
  });
});

describe('what mail programs, chats and telephones make of a value is undone', () => {
  test.for([
    mended(
      'a link over the beginning',
      `[amzn.mws](http://amzn.mws/).${uuid}`,
      mwsToken,
      'markup-inside',
    ),
    mended('an address made of it', `http://${mwsToken}`, mwsToken, 'surrounding-text'),
    mended('blanks behind the dots, and capitals', `Amzn. Mws. ${uuid}`, mwsToken, 'wrong-case'),
    mended('a code of a code', `Atzr&amp;#124;${longBody}`, refreshToken, 'encoded-characters'),
    mended(
      'a code of a blank, as text',
      `Seller-ID:&amp;nbsp;${sellerId}`,
      sellerId,
      'surrounding-label',
    ),
    mended(
      'a form field with its label',
      `<label>Händlertoken</label><span>${sellerId}</span>`,
      sellerId,
      'surrounding-label',
    ),
    mended(
      'two colours',
      `<font color="#333">${mwsToken.slice(0, 20)}</font><font color="#f00">${mwsToken.slice(20)}</font>`,
      mwsToken,
      'markup-inside',
    ),
    ...[...'￤丨〡ㅣ'].map((bar) =>
      mended(`${bar} for the bar`, `Atzr${bar}${longBody}`, refreshToken, 'look-alike-separators'),
    ),
  ])('$reason', expectRow);
});

describe('a wrong sign in a token is named, and what follows is not lost', () => {
  test.for([...']!€&)'].map((sign) => mwsToken.replace('1', sign)))('%s', (text) => {
    const [find] = inspect(text).finds;
    expect(find?.span).toEqual({ start: 0, end: 45 });
    expect(find?.findings.map(({ id }) => id)).toEqual(['foreign-character']);
  });

  test('a bracket behind a token is none of it', () => {
    expect(values(`(${mwsToken})`)).toEqual([mwsToken]);
  });
});

describe('a marketplace ID with one slip is that of the list', () => {
  const germany = 'A1PA6795UKMFR9';
  test.for([
    mended('another character', 'A1PA6795UKMFR8', germany, 'marketplace-slip'),
    mended('two exchanged', 'A1PA6759UKMFR9', germany, 'marketplace-slip'),
    mended('one missing', 'A1PA6795UKMFR', germany, 'marketplace-slip'),
    mended('the first missing', '1PA6795UKMFR9', germany, 'marketplace-slip'),
    mended('one doubled', 'A1PA67955UKMFR9', germany, 'marketplace-slip'),
    mended('beside its label', 'Marktplatz-ID: A1PA6795UKMFR8', germany, 'marketplace-slip'),
    mended(
      'beside the label of another value',
      '出品者ID：A1VC38T7YXB529',
      'A1VC38T7YXB528',
      'marketplace-slip',
    ),
    mended('a capital I for one', 'AIPA6795UKMFR9', germany, 'misread-characters'),
  ])('$reason', (row) => expectRow({ ...row, kind: 'marketplace-id' }));

  test('two slips leave it open', () => {
    expectRow({ reason: '', text: 'A1PA6795UKMF88', kind: 'seller-id', state: 'well-formed' });
  });
});

describe('what is half a value is named', () => {
  test.for([
    damaged(
      'a token that a double click left the bar out of',
      `IwEB${longBody}`,
      'refresh-token',
      'missing-group',
    ),
    damaged(
      'the same beside its label',
      `access_token: IwEB${longBody}`,
      'access-token',
      'missing-group',
    ),
    damaged(
      'a small l among the capitals of a seller ID',
      'A1B2C3D4E5F6lX',
      'seller-id',
      'foreign-character',
    ),
    damaged(
      'nothing but zeros',
      'amzn.mws.00000000-0000-0000-0000-000000000000',
      'mws-auth-token',
      'sample-value',
    ),
  ])('$reason', expectRow);

  test.for(['••••••••', 'Händler-ID: ••••••••', 'リフレッシュトークン：••••••••'])(
    'the dots of a password field: %s',
    (text) => expectRow({ reason: '', text, finding: 'masked-value' }),
  );
});

describe('a secret is told wherever it stands', () => {
  test('behind its key, one to a line', () => {
    expect(values(`${awsKey}\n${awsSecret}`)).toEqual([awsSecret, awsKey]);
  });

  test('in an address, which is then not called one to pass on', () => {
    const code = 'mAdEuPcOdEfOrThIsPaGe';
    const text = `https://shop.invalid/callback?spapi_oauth_code=${code}&state=x`;
    expect(inspect(text).finds.map(({ kind }) => kind)).toEqual(['oauth-code']);
  });

  test('an address alone may hold what the checker does not know', () => {
    const [find] = inspect('https://shop.invalid/reset?key=made-up').finds;
    expect(find && kinds[find.kind].secrecy).toBe('sensitive');
  });
});
