/**
 * How the values begin that Amazon prints in its documentation (digits whole), beside those that
 * say EXAMPLE. https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html,
 * https://developer.amazon.com/docs/login-with-amazon/access-token.html,
 * https://developer.amazon.com/docs/amazon-pay-registration/create-mwsauthtoken.html,
 * https://www.rfc-editor.org/rfc/rfc6749 (the code), 2026-11-21
 */
const printed = [
  'amzn.mws.123456789',
  'Atzr|IQEBLzAtAhRPpMJxdwVz2Nn6f2y',
  'Atza|IQEBLjAsAhRmHjNgHpi0U',
  'Atz.sprdt|IQEBLjAsAhRmHjNgHpi0U',
  'SplxlO',
  '1234-3214-4321',
  '123432144321',
  '123456789012',
  '1234-5678-9012',
  '111122223333',
  '1111-2222-3333',
  '902-3159896-1390916',
];

const example = /example/iu;
// Four of a kind where the alphabet may have them stand too often in real tokens.
const masked = /([*●•○■□◯#_])\1\1|(x)\2{7}|(X)\3{7}/u;
const hexMask = /x{3}/iu;

const oneDigit = /([\da-f])\1{7}-?(?:\1{4}-?){3}\1{12}/iu;

/** Whether a stretch of text is a documentation's sample, a mask or a placeholder. */
export function isSample(stretch: string, isHex: boolean): boolean {
  if (
    example.test(stretch) ||
    masked.test(stretch) ||
    (isHex && (hexMask.test(stretch) || oneDigit.test(stretch)))
  )
    return true;
  return printed.some((sample) =>
    /^[\d-]*$/u.test(sample) ? stretch === sample : stretch.startsWith(sample),
  );
}
