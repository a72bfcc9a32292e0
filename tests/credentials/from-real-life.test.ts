import { expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import {
  clientId,
  clientSecret,
  expectNothing,
  mwsToken,
  refreshToken,
  sellerId,
  uuid,
  mend,
} from './support.ts';

const awsSecret = 'Made/Up+' + '0123456789abcdefghijABCDEFGHIJ' + '/+';
const awsKey = 'AKIA' + 'MADEUPMADEUP2345';
const role = 'arn:aws:iam::012345678901:role/Made-Up';
const [germany, japan] = ['A1PA6795UKMFR9', 'A1VC38T7YXB528'];
const pieces = refreshToken.match(/.{1,100}/gu) ?? [];

/** Texts as sellers and their support staff paste them, with the values that stand in them. */
test.for([
  [
    'the address that Amazon calls back with',
    `https://shop.invalid/callback?amazon_callback_uri=https%3A%2F%2Famazon.com%2Fapps%2Fauthorize%2Fconfirm%2Famzn1.sp.solution.${uuid}&amazon_state=x1&selling_partner_id=${sellerId}&spapi_oauth_code=MadeUpCodeForThisPage&state=x`,
    ['MadeUpCodeForThisPage', `amzn1.sp.solution.${uuid}`, sellerId],
  ],
  [
    'settings of a server',
    `SELLER_ID=${sellerId}\nREFRESH_TOKEN="${refreshToken}"\nLWA_CLIENT_ID=${clientId}\nLWA_CLIENT_SECRET=${clientSecret}\nAWS_ACCESS_KEY_ID=${awsKey}\nAWS_SECRET_ACCESS_KEY=${awsSecret}\nROLE_ARN=${role}\nMARKETPLACE_ID=${germany}`,
    [refreshToken, clientSecret, awsSecret, clientId, awsKey, role, sellerId, germany],
  ],
  [
    'PHP',
    `return [\n  'merchantId' => '${sellerId}',\n  'MWSAuthToken' => "${mwsToken}",\n];`,
    [mwsToken, sellerId],
  ],
  [
    'constants of a shop plug-in',
    `define('MERCHANT_ID', '${sellerId}'); define('AWS_SECRET_ACCESS_KEY', '${awsSecret}');`,
    [awsSecret, sellerId],
  ],
  [
    'YAML with a folded token',
    `amazon:\n  seller_id: ${sellerId}\n  refresh_token: >-\n    ${pieces.join('\n    ')}\n  client_id: ${clientId}`,
    [refreshToken, clientId, sellerId],
  ],
  [
    'a curl command',
    `curl https://api.amazon.com/auth/o2/token -d 'grant_type=refresh_token&refresh_token=${encodeURIComponent(refreshToken)}&client_id=${clientId}&client_secret=${clientSecret}'`,
    [refreshToken, clientSecret, clientId],
  ],
  [
    'XML',
    `<SellerId>${sellerId}</SellerId><MWSAuthToken>${mwsToken}</MWSAuthToken>`,
    [mwsToken, sellerId],
  ],
  [
    'a quoted German mail that broke the token',
    `Am 12.03.2023 schrieb Max:\n> unser Händlertoken ist ${sellerId}\n> und der MWS-Auth-Token ${mwsToken.replace('cdef', '\n> cdef')}\n> Grüße`,
    [mwsToken, sellerId],
  ],
  [
    'a mail from Outlook',
    `-----Ursprüngliche Nachricht-----\nVon: a@shop.invalid\nMWS-Autorisierungstoken: ${mwsToken}<mailto:${mwsToken}>`,
    [mwsToken],
  ],
  [
    'a Japanese mail with points',
    `お世話になっております。\n・出品者ID（マーチャントトークン）：${sellerId}\n・MWS認証トークン：${mwsToken}\n・マーケットプレイスID：${japan}（日本）\n以上、よろしくお願いいたします。`,
    [mwsToken, sellerId, japan],
  ],
  [
    'Japanese lenticular brackets',
    `出品者ID【${sellerId}】 MWSトークン【${mwsToken}】`,
    [mwsToken, sellerId],
  ],
  ['a chat', `*Seller ID:* ${sellerId}\n*Token:* \`${mwsToken}\``, [mwsToken, sellerId]],
  [
    'lines copied from a table',
    `Seller-ID:\t${sellerId}\r\nMarketplace:\t${germany}\r\nMWS Auth Token:\t${mwsToken}`,
    [mwsToken, sellerId, germany],
  ],
  [
    'a table of settings with bars',
    `woocommerce_amazon_seller_id|${sellerId}\nwoocommerce_amazon_token|${mwsToken}`,
    [mwsToken, sellerId],
  ],
  [
    'JSON with an escaped bar',
    `{"AmazonSellerId":"${sellerId}","SpApi":{"RefreshToken":"${refreshToken.replace('|', '\\u007c')}"}}`,
    [refreshToken, sellerId],
  ],
  ['a screen read by a machine', 'amzn.rnws.O1234567—89ab—cdef—O123—456789abcdef', [mwsToken]],
] as const)('%s', ([, text, values]) => {
  expect(inspect(text).finds.map((find) => mend(text, find))).toEqual(values);
});

/** Numbers of everyday letters are no values. */
test.for([
  [
    'an IBAN and an invoice',
    'Kunde DE123456789, Rechnung 2023-0815-4711, IBAN DE02120300000000202051.',
  ],
  ['the number of a request', `Fehler 403: RequestId ${uuid}`],
  ['a commit', 'Commit 0123456789abcdef0123456789abcdef01234567 behoben'],
  ['telephone numbers', '電話：03-1234-5678、FAX：0120-123-456（平日10時〜17時）'],
  ['a bank account', '振込先：みずほ銀行 普通 1234567 口座名義 カ）サンプル'],
  ['a parcel', 'Sendungsnummer 00340434161094042557 ist unterwegs.'],
] as const)('no value: %s', ([, text]) => expectNothing(text));
