import { describe, test } from 'vitest';
import { damaged, expectRow } from './support.ts';

describe('a sample from the documentation is no value', () => {
  test.for([
    damaged(
      'the token that Amazon prints everywhere',
      'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
      'mws-auth-token',
      'sample-value',
    ),
    damaged(
      'the token of an Amazon Pay page',
      'amzn.mws.123456789',
      'mws-auth-token',
      'sample-value',
    ),
    damaged('letters x', 'amzn.mws.xxxxxxxx-xxxx-xxxxxxxx-xxxx', 'mws-auth-token', 'sample-value'),
    damaged(
      'letters X',
      'amzn1.application-oa2-client.XXXXXXXXXXXXXXXX',
      'lwa-client-id',
      'sample-value',
    ),
    damaged('stars', 'Atzr|********', 'refresh-token', 'sample-value'),
    damaged(
      'dots',
      'amzn.mws.●●●●●●●●-●●●●-●●●●-●●●●-●●●●●●●●●●●●',
      'mws-auth-token',
      'sample-value',
    ),
    damaged(
      'the refresh token of a guide',
      'Atzr|IQEBLzAtAhRPpMJxdwVz2Nn6f2y-tpJX2DeX...',
      'refresh-token',
      'sample-value',
    ),
    damaged('the code of the standard', 'SplxlOBeZQQYbYS6WxSbIA', 'oauth-code', 'sample-value'),
    damaged('the developer ID of a guide', '1234-3214-4321', 'developer-id', 'sample-value'),
    damaged('the order of a guide', '902-3159896-1390916', 'order-id', 'sample-value'),
    damaged('a seller ID with EXAMPLE', 'A3FHEXAMPLEYWS', 'seller-id', 'sample-value'),
    damaged('a key with EXAMPLE', 'AKIA' + 'IOSFODNN7EXAMPLE', 'aws-access-key-id', 'sample-value'),
    damaged('bare groups of x', 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'uuid', 'sample-value'),
  ])('$reason', expectRow);
});
