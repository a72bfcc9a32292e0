import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import {
  clientId,
  clientSecret,
  expectNothing,
  mwsToken,
  refreshToken,
  sellerId,
  mend,
} from './support.ts';

const found = (text: string) =>
  inspect(text).finds.map((find) => [find.kind, mend(text, find), find.span.start] as const);

describe('every credential with its place, most sensitive first', () => {
  test('a mail', () => {
    const text = `Guten Tag,\n\nanbei die Daten:\nHändlertoken: ${sellerId}\nMWS-Auth-Token: ${mwsToken}\nMarktplatz-ID: A1PA6795UKMFR9\n\nViele Grüße`;
    expect(found(text)).toEqual([
      ['mws-auth-token', mwsToken, text.indexOf(mwsToken)],
      ['seller-id', sellerId, text.indexOf(sellerId)],
      ['marketplace-id', 'A1PA6795UKMFR9', text.indexOf('A1PA')],
    ]);
  });

  test('a Japanese mail', () => {
    const text = `お世話になっております。\n出品者ID：${sellerId}\nMWS認証トークン：${mwsToken}\n開発者ID：0123-4567-8901\nよろしくお願いいたします。`;
    expect(found(text).map(([kind, value]) => [kind, value])).toEqual([
      ['mws-auth-token', mwsToken],
      ['seller-id', sellerId],
      ['developer-id', '0123-4567-8901'],
    ]);
  });

  test('JSON', () => {
    const text = JSON.stringify({ refreshToken, clientId, clientSecret, sellerId }, null, 2);
    expect(found(text).map(([kind, value]) => [kind, value])).toEqual([
      ['refresh-token', refreshToken],
      ['lwa-client-secret', clientSecret],
      ['lwa-client-id', clientId],
      ['seller-id', sellerId],
    ]);
  });

  test('CSV, where the label stands above', () => {
    const text = `mws_auth_token,seller_id\n${mwsToken},x`;
    expect(found(text).map(([kind]) => kind)).toEqual(['mws-auth-token']);
  });

  const awsSecret = 'Made/Up+' + '0123456789abcdefghijABCDEFGHIJ' + '/+';
  const japan = 'A1VC38T7YXB528';
  test.for([
    [
      'commas',
      `shop,seller_id,marketplace_id,aws_secret_access_key\nMade up,${sellerId},${japan},${awsSecret}`,
      [awsSecret, sellerId, japan],
    ],
    [
      'quotes, and a comma that is none',
      `"Name","Merchant Token"\r\n"Made, up","${sellerId}"\r\n`,
      [sellerId],
    ],
    [
      'semicolons, as German Excel writes them',
      `Laden;Händler-ID;Marktplatz-ID\nErfunden;${sellerId};${japan}\n`,
      [sellerId, japan],
    ],
    ['tabs, as Excel copies them', `Shop\tHändlertoken\tLand\nX\t${sellerId}\tDE`, [sellerId]],
    ['full-width commas', `店舗名，出品者ID，国\n本店，${sellerId}，日本`, [sellerId]],
    [
      'Markdown, more rows than one',
      `| 店舗 | 出品者ID |\n|---|:---:|\n| 本店 | ${sellerId} |\n| 支店 | \`A2H3J4K5L6M7N8\` |`,
      [sellerId, 'A2H3J4K5L6M7N8'],
    ],
    ['one column', `出品者ID\n${sellerId}\nA2H3J4K5L6M7N8\n`, [sellerId, 'A2H3J4K5L6M7N8']],
    ['a name with a remark', `Name;Händlertoken (Pflichtfeld)\nX;${sellerId}`, [sellerId]],
    ['a name with a system before it', `id,amazon_seller_id\n1,${sellerId}`, [sellerId]],
    ['a value in small letters', `Name;Händlertoken\nX;${sellerId.toLowerCase()}`, [sellerId]],
    ['a value with a slip', 'Name;Händlertoken\nX;A1B2C3D4E5F6GÖ', [null]],
    ['a row with a field too many', `a,seller_id\nx,y,${sellerId}`, []],
    ['a line after the table', `a,seller_id\nx,y\n\nx,${sellerId}`, []],
    [
      'prose with as many commas',
      'Händler-ID, Marktplatz-ID und mehr.\nKunden, ABCDEFGHIJKL und andere.',
      [],
    ],
  ] as const)('a table with its labels in the first row: %s', ([, text, values]) => {
    expect(found(text).map(([, value]) => value)).toEqual(values);
  });

  test('HTML', () => {
    const text = `<tr><td>出品者ID</td><td>${sellerId}</td></tr><tr><td>Token</td><td><code>${mwsToken}</code></td></tr>`;
    expect(found(text).map(([kind, value]) => [kind, value])).toEqual([
      ['mws-auth-token', mwsToken],
      ['seller-id', sellerId],
    ]);
  });

  test('a form field in HTML', () => {
    const text = `<input name="sellerId" value="${sellerId}"> <input name="t" value="${mwsToken}">`;
    expect(found(text).map(([kind]) => kind)).toEqual(['mws-auth-token', 'seller-id']);
  });

  test('a log', () => {
    const text = `2023-04-05T06:07:08Z POST /auth/o2/token?refresh_token=${encodeURIComponent(refreshToken)}&client_id=${clientId} 400 invalid_client`;
    expect(found(text).map(([kind, value]) => [kind, value])).toEqual([
      ['refresh-token', refreshToken],
      ['lwa-client-id', clientId],
    ]);
  });

  test('places count code points, not halves of them', () => {
    const text = `😀😀 ${mwsToken}`;
    expect(inspect(text).finds[0]?.span).toEqual({ start: 3, end: 48 });
  });

  test('two different values are two finds', () => {
    const { finds, findings } = inspect(`${mwsToken}, ${mwsToken.replace('0', '9')}`);
    expect(finds).toHaveLength(2);
    expect(findings).toMatchObject([{ id: 'several-values', params: { count: 2 } }]);
  });
});

describe('a marketplace ID ends where the list says, whatever is stuck to it', () => {
  test.for([
    ['a kana and a letter', 'A1VC38T7YXB528あb'],
    ['a kana in percent encoding', 'A1VC38T7YXB528%E3%83b'],
    ['a Japanese word and a prefix', 'A1VC38T7YXB528あamzn.mws.'],
    ['a Japanese sentence', 'A1VC38T7YXB528がマーケットプレイスIDです。'],
  ] as const)('%s', ([, text]) => {
    expect(found(text)).toEqual([['marketplace-id', 'A1VC38T7YXB528', 0]]);
    expect(inspect(text).finds[0]?.state).toBe('mendable');
  });
});

describe('a shape without prefix needs its label', () => {
  test.for([
    ['a seller ID', `Bitte prüfen: ${sellerId} danke`],
    ['twelve digits', 'Die Nummer 012345678901 steht im Brief.'],
    ['a product', 'Der Artikel B0MADEUP01 ist ausverkauft.'],
    ['forty characters', `Prüfsumme Made/Up+0123456789abcdefghijABCDEFGHIJ/+ der Datei`],
    ['sixty-four digits', `sha256 ${'0123456789abcdef'.repeat(4)} ok`],
    ['the end of a partner account', 'siehe amzn1.pa.o. und A1B2C3D4E5F6G7'],
    ['a word behind the label', 'Die Händler-ID besteht aus Großbuchstaben und Ziffern.'],
    ['a word in capitals behind the label', 'SELLER ID ANLEITUNGEN LESEN'],
    [
      'the prefix as a topic',
      'Ein Token beginnt mit amzn.mws. und hat 45 Zeichen, Atzr| mit dem Strich.',
    ],
    ['a list of names', 'authorization code\n認可コード\nspapi_oauth_code\nLWA-Client-ID\n'],
    [
      'a list of names that makes forty characters',
      'AWS-Secret-Access-Key\nEntwickler-ID\nEntwickler-ID\nEntwickler-Kontonummer\n',
    ],
    ['a word behind the name of a code', 'Autorisierungscode: authorization\n'],
    ['a name behind a name', 'Autorisierungscode\nLWA-Client-ID\n'],
    ['a sign of what follows', 'Er sieht so aus: Atzr|IwEB… und ist lang.'],
  ] as const)('%s', ([, text]) => expectNothing(text));
});
