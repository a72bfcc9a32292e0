import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/config/read-site.ts';
import { vatIdShapes } from '../../src/config/vat-ids.ts';
import { siteConfig as sample } from './sample-site.config.ts';

const read = (config: unknown) => readSite(config, {}, 'src/site.config.ts');
const withOperator = (fields: object) => ({
  ...sample,
  operator: { ...sample.operator, ...fields },
});
const withHosting = (fields: object) => ({ ...sample, hosting: { ...sample.hosting, ...fields } });

const mistakes = [
  {
    name: 'a web address without its scheme',
    config: { ...sample, repository: 'example.org/warifu' },
    says: 'repository: "example.org/warifu" is no web address. Write it with its scheme and without blanks, such as https://example.org/contact/.',
  },
  {
    name: 'an address that runs a script',
    config: { ...sample, issues: 'javascript:alert(1)' },
    says: 'issues: "javascript:alert(1)" is no web address. Write it with its scheme and without blanks, such as https://example.org/contact/.',
  },
  {
    name: 'an address with a blank',
    config: { ...sample, issues: 'https://example.org/my issues' },
    says: 'issues: "https://example.org/my issues" is no web address.',
  },
  {
    name: 'an address that carries a password',
    config: { ...sample, repository: 'https://me:secret@example.org/' },
    says: 'repository: "https://me:secret@example.org/" is no web address.',
  },
  {
    name: 'an address without its slashes',
    config: withOperator({ contactForm: 'https:example.org' }),
    says: 'operator.contactForm: "https:example.org" is no web address.',
  },
  {
    name: 'a field whose name is misspelt',
    config: withOperator({ vatID: 'DE123456789' }),
    says: 'operator.vatID is no field that is known here. Known are: name, representative, address, country, email, phone, contactForm, register, vatId, businessId, responsible, dataProtectionOfficer, euRepresentative.',
  },
  {
    name: 'a misspelt field that is still empty',
    config: { ...sample, adress: '' },
    says: 'adress is no field that is known here. Known are: url, basePath, indexing, operator, hosting, dataProtectionAuthority, repository, issues, contact, security, legalReview.',
  },
  {
    name: 'a German VAT id with 8 digits',
    config: withOperator({ vatId: 'DE12345678' }),
    says: 'operator.vatId: "DE12345678" is no German VAT id. Write DE and 9 digits without blanks, such as DE123456789.',
  },
  {
    name: 'an Austrian VAT id without its U',
    config: withOperator({ vatId: 'AT12345678' }),
    says: 'operator.vatId: "AT12345678" does not have the form of a VAT id that begins with AT. Copy it from the tax authority\'s letter, without blanks, dots or dashes.',
  },
  {
    name: 'a VAT id of a country outside the EU',
    config: withOperator({ vatId: 'JP123456789' }),
    says: `operator.vatId: "JP123456789" has no prefix of a country of the EU. Begin with one of ${Object.keys(vatIdShapes).join(', ')}; leave the field empty if you have no such id.`,
  },
  {
    name: 'a German tax number where the business id belongs',
    config: withOperator({ businessId: '12/345/67890' }),
    says: 'operator.businessId: "12/345/67890" is no German business id. Write DE and 9 digits, and the 5 digits of a branch after a hyphen, such as DE123456789-00001.',
  },
  {
    name: 'a mail address that is hidden from robots',
    config: withOperator({ email: 'info(at)example.org' }),
    says: 'operator.email: "info(at)example.org" is no mail address. Write one, plainly, such as info@example.org; a domain with umlauts or Japanese in its form with xn--.',
  },
  {
    name: 'a mail address that would begin the text of the mail',
    config: { ...sample, contact: 'info?subject=x@example.org' },
    says: 'contact: "info?subject=x@example.org" is no mail address.',
  },
  {
    name: 'a mail address of a domain with umlauts',
    config: withOperator({ email: 'info@müller.example' }),
    says: 'operator.email: "info@müller.example" is no mail address. Write one, plainly, such as info@example.org; a domain with umlauts or Japanese in its form with xn--.',
  },
  {
    name: 'a phone number without its country',
    config: withOperator({ phone: '030 0000000' }),
    says: 'operator.phone: "030 0000000" is no international phone number. Write + and the country code, then digits with blanks or hyphens between them, without a (0), such as +49 30 0000000.',
  },
  {
    name: 'a phone number with a zero that abroad nobody dials',
    config: withOperator({ phone: '+49 (0)30 0000000' }),
    says: 'operator.phone: "+49 (0)30 0000000" is no international phone number.',
  },
  {
    name: 'a phone number without digits',
    config: withOperator({ phone: '+------' }),
    says: 'operator.phone: "+------" is no international phone number.',
  },
  {
    name: 'a phone number with more digits than there are',
    config: withOperator({ phone: '+49 30 00000000000000' }),
    says: 'is no international phone number.',
  },
  {
    name: 'a country by its name',
    config: withOperator({ country: 'Deutschland' }),
    says: 'operator.country: "Deutschland" is no country code. Write two capital letters (ISO 3166-1), such as DE or JP.',
  },
  {
    name: 'a country that does not exist',
    config: withOperator({ country: 'XX' }),
    says: 'operator.country: "XX" is no country code. Write two capital letters (ISO 3166-1), such as DE or JP.',
  },
  {
    name: 'a union of countries',
    config: withHosting({ country: 'EU' }),
    says: 'hosting.country: "EU" is no country code.',
  },
  {
    name: 'another name of the United Kingdom',
    config: withHosting({ country: 'UK' }),
    says: 'hosting.country: "UK" is no country code.',
  },
  {
    name: 'a country that no longer exists',
    config: withOperator({ country: 'SU' }),
    says: 'operator.country: "SU" is no country code.',
  },
  {
    name: 'a postal address in one text',
    config: withOperator({ address: 'Musterstraße 1, 12345 Musterstadt' }),
    says: `operator.address: "Musterstraße 1, 12345 Musterstadt" is no list of lines. Write ['Street 1', '12345 Town'], or one list per language: { de: […], ja: […] }.`,
  },
  {
    name: 'a postal address with an empty line',
    config: withOperator({ address: ['Musterstraße 1', ''] }),
    says: 'operator.address.1: "" is empty, or has a line break or a blank at its beginning or end. Write one line.',
  },
  {
    name: 'a name in one of the two languages only',
    config: withOperator({ name: { de: 'Beispiel K.K.', ja: '' } }),
    says: `operator.name: { de: 'Beispiel K.K.', ja: undefined } is no line of text. Write one without blanks at its ends, or one per language: { de: '…', ja: '…' }.`,
  },
  {
    name: 'a name in a language that the site does not speak',
    config: withOperator({ name: { de: 'A', ja: 'B', en: 'C' } }),
    says: 'operator.name.en is no field that is known here. Known are: de, ja.',
  },
  {
    name: 'a blank at the end of the number in a register',
    config: withOperator({ register: { court: 'Amtsgericht Musterstadt', number: 'HRB 1 ' } }),
    says: 'operator.register.number: "HRB 1 " is empty, or has a line break or a blank at its beginning or end. Write one line.',
  },
  {
    name: 'a register without the number of the entry',
    config: withOperator({ register: { court: 'Amtsgericht Musterstadt', number: '' } }),
    says: 'operator.register.number is not stated. State it, or leave the fields beside it empty as well.',
  },
  {
    name: 'a text where a group belongs',
    config: withOperator({ register: 'HRB 00000' }),
    says: 'operator.register: "HRB 00000" is no group of fields. Write { … } with: court, number.',
  },
  {
    name: 'days as a text',
    config: withHosting({ logDays: '14' }),
    says: 'hosting.logDays: "14" is no number. Write a number of days; 0 if no log is kept.',
  },
  {
    name: 'half a day',
    config: withHosting({ logDays: 0.5 }),
    says: 'hosting.logDays: 0.5 is no whole number of days. Round it up, such as 14.',
  },
  {
    name: 'a day before the request',
    config: withHosting({ logDays: -1 }),
    says: 'hosting.logDays: -1 is less than nothing. Write 0 if no log is kept.',
  },
  {
    name: 'days that are no number',
    config: withHosting({ logDays: NaN }),
    says: 'hosting.logDays: NaN is no number.',
  },
  {
    name: 'days as another kind of number',
    config: withHosting({ logDays: 14n }),
    says: 'hosting.logDays: 14n is no number.',
  },
  {
    name: 'a log that holds what no page can name',
    config: withHosting({ logged: ['ip', 'cookies'] }),
    says: 'hosting.logged.1: "cookies" is none of the words that are known here: ip, shortened-ip, time, address, status, size, referrer, browser.',
  },
  {
    name: 'a log that holds the same twice',
    config: withHosting({ logged: ['ip', 'time', 'ip'] }),
    says: `hosting.logged: [ 'ip', 'time', 'ip' ] names something twice. Name it once.`,
  },
  {
    name: 'an IP address that is whole and shortened',
    config: withHosting({ logged: ['ip', 'shortened-ip'] }),
    says: `hosting.logged: [ 'ip', 'shortened-ip' ] says of the IP address that it is whole and that it is shortened. Keep 'ip' or 'shortened-ip'.`,
  },
  {
    name: 'a way to report holes that nobody can use',
    config: { ...sample, security: 'http://example.org' },
    says: 'security: "http://example.org" is neither a mail address nor an https address. Write one, such as security@example.org.',
  },
  {
    name: 'a way to report holes that adds a line to security.txt',
    config: { ...sample, security: 'https://example.org/\nExpires: 2999-01-01' },
    says: 'is neither a mail address nor an https address.',
  },
  {
    name: 'a day that does not exist',
    config: { ...sample, legalReview: '2026-02-30' },
    says: 'legalReview: "2026-02-30" is no past day. Write year, month and day, such as 2026-11-21.',
  },
  {
    name: 'a day that is still to come',
    config: { ...sample, legalReview: '2999-01-01' },
    says: 'legalReview: "2999-01-01" is no past day. Write year, month and day, such as 2026-11-21.',
  },
  {
    name: 'a day as an object',
    config: { ...sample, legalReview: new Date(0) },
    says: 'legalReview: 1970-01-01T00:00:00.000Z is no text. Write it between quotes.',
  },
  {
    name: 'a word that is none for search engines',
    config: { ...sample, indexing: 'no' },
    says: 'indexing: "no" is none of the words that are known here: index, noindex.',
  },
  {
    name: 'a list where the whole configuration belongs',
    config: [sample],
    says: 'is no group of fields. Write { … } with: url, basePath, indexing, operator,',
  },
];

describe('a wrong field is named with its value, what is wrong with it and the mend', () => {
  test.for(mistakes)('$name', ({ config, says }) => {
    expect(() => read(config)).toThrow(says);
  });

  test('all at once, not one after the other', () => {
    const config = { ...withOperator({ email: 'x', vatId: 'x' }), basePath: 'x', unknown: 1 };
    expect(() => read(config)).toThrow(
      /^src\/site\.config\.ts cannot be used:\n.*basePath.*\n.*operator\.email.*\n.*operator\.vatId.*\n.*unknown[^\n]*$/u,
    );
  });
});

describe('VAT ids of the countries around are right', () => {
  test.for([
    'ATU12345678',
    'BE0123456789',
    'DE123456789',
    'EL123456789',
    'ESX1234567X',
    'FRXX123456789',
    'IE1234567WA',
    'IT12345678901',
    'NL123456789B01',
    'PL1234567890',
    'XI123456789',
  ])('%s', (vatId) => {
    expect(read(withOperator({ vatId })).operator?.vatId).toBe(vatId);
  });
});
