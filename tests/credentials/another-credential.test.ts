import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import { clientId, expectNothing, expectRow, longBody, sellerId, uuid, mend } from './support.ts';
import type { Row } from './support.ts';

const rows: readonly Row[] = [
  {
    reason: 'the 36 characters without amzn.mws.',
    text: uuid,
    kind: 'uuid',
    finding: 'missing-prefix',
  },
  {
    reason: 'the 36 characters beside the label',
    text: `MWS Auth Token: ${uuid}`,
    kind: 'uuid',
    finding: 'missing-prefix',
  },
  {
    reason: 'a marketplace ID where a seller ID is asked for',
    text: 'Händlertoken: A1PA6795UKMFR9',
    kind: 'marketplace-id',
    finding: 'known-marketplace',
  },
  {
    reason: 'a developer ID where a seller ID is asked for',
    text: '出品者ID：0123-4567-8901',
    kind: 'developer-id',
    value: '0123-4567-8901',
  },
  {
    reason: 'a seller ID where a token is asked for',
    text: `MWS認証トークン：${sellerId}`,
    kind: 'seller-id',
    value: sellerId,
  },
  {
    reason: 'a partner account, whose end is no seller ID',
    text: 'amzn1.pa.o.A1B2C3D4E5F6G7',
    kind: 'partner-account-id',
    finding: 'tail-is-not-seller-id',
  },
  {
    reason: 'a merchant URN, whose end is one',
    text: 'amzn1.merchant.o.A1B2C3D4E5F6G7',
    kind: 'merchant-urn',
    finding: 'tail-is-seller-id',
  },
  {
    reason: "Amazon's own seller ID",
    text: 'A3JWKAKR8XB7XF',
    kind: 'seller-id',
    finding: 'amazon-own-seller-id',
  },
  {
    reason: 'the US marketplace, also a merchant',
    text: 'ATVPDKIKX0DER',
    kind: 'marketplace-id',
    finding: 'also-seller-id',
  },
  {
    reason: 'the app ID of Login with Amazon',
    text: clientId.replace('-oa2-client', ''),
    kind: 'lwa-app-id',
    state: 'well-formed',
  },
  {
    reason: 'a grantless token',
    text: `Atc|${longBody}`,
    kind: 'access-token',
    finding: 'grantless-token',
  },
  {
    reason: 'a key of the AWS, not a seller ID',
    text: 'AKIA' + 'MADEUPMADEUP2345',
    kind: 'aws-access-key-id',
    state: 'well-formed',
  },
  {
    reason: 'a seller ID that begins like a key',
    text: 'AKIA' + '2B3C4D5E6F',
    kind: 'seller-id',
    state: 'well-formed',
  },
  {
    reason: 'an order number',
    text: '250-0123456-0123456',
    kind: 'order-id',
    state: 'well-formed',
  },
  { reason: 'a mail address', text: 'made.up@mail.invalid', kind: 'email', state: 'well-formed' },
];

test.for(rows)('$reason', expectRow);

describe('an address in which a value stands', () => {
  const text = `https://www.amazon.de/sp?seller=${sellerId}&marketplaceID=A1PA6795UKMFR9`;
  test('gives both', () => {
    const { finds } = inspect(text);
    expect(finds.map(({ kind }) => kind)).toEqual(['url', 'seller-id', 'marketplace-id']);
    expect(finds.map((find) => mend(text, find))).toEqual([text, sellerId, 'A1PA6795UKMFR9']);
  });
});

describe('no credential at all', () => {
  test.for([
    ['a telephone number', '090-1234-5678'],
    ['a free number', '0120-123-456'],
    ['a word in capitals', 'ABCDEFGHIJKLMN'],
    ['a title with a year', 'AMAZON DE 2024'],
    ['a number of a spreadsheet', '1.23457E+11'],
    ['a hash of 32 characters', '0123456789abcdef0123456789abcdef'],
    ['a hash of 40 characters', '0123456789abcdef0123456789abcdef01234567'],
    ['an account of Login with Amazon', 'amzn1.account.ABCDEFGHIJKLMNOPQRSTUVWXYZ23'],
    ['a label that is the beginning of a word', 'Seller ID' + 'A1B2C3D4E5F6G7'],
    ['another resource of AWS', 'arn:aws:s3:::made-up'],
    ['the prefix alone', 'amzn.mws.'],
    ['a word that begins like a prefix', 'Atari|2600 und Amazonas'],
  ] as const)('%s', ([, text]) => expectNothing(text));
});

describe('nothing but', () => {
  test.for<Row>([
    { reason: 'nothing', text: '', finding: 'empty' },
    { reason: 'blanks', text: ' \u3000\n', finding: 'empty' },
    { reason: 'an invisible character', text: '\u200b', finding: 'empty' },
    { reason: 'the label', text: 'Händlertoken:', finding: 'label-without-value' },
    { reason: 'the Japanese label', text: '出品者ID：', finding: 'label-without-value' },
    { reason: 'a mask', text: '●●●●●●●●', finding: 'masked-value' },
    {
      reason: 'a mask behind its label',
      text: 'MWS認証トークン：********',
      finding: 'masked-value',
    },
    { reason: 'a greeting', text: 'Hallo', finding: 'nothing-recognised' },
  ])('$reason', (row) => {
    expectNothing(row.text);
    expectRow(row);
  });
});
