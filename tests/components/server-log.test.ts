import { describe, expect, test } from 'vitest';
import { serverLog, serverPlace } from '../../src/components/legal/server-log.ts';
import { locales } from '../../src/locales.ts';
import { legalWords } from '../../src/messages/legal.ts';

const { log } = legalWords.de;

describe('the privacy policy says what the server writes down', () => {
  test.for([
    { name: 'nothing is kept', hosting: { logDays: 0 }, says: { text: log.none } },
    {
      name: 'for one day',
      hosting: { logDays: 1, logged: ['ip' as const] },
      says: {
        text: log.holds,
        items: ['die IP-Adresse'],
        kept: 'Das Protokoll wird nach 1\u{a0}Tag gelöscht.',
      },
    },
    { name: 'nobody says what', hosting: { logDays: 14 }, says: { missing: log.unknown } },
    {
      name: 'nobody says for how long',
      hosting: { logged: ['ip' as const] },
      says: { missing: log.unknown },
    },
    { name: 'nothing is stated', hosting: undefined, says: { missing: log.unknown } },
  ])('$name', ({ hosting, says }) => {
    expect(serverLog(hosting, 'de')).toEqual(says);
  });
});

describe('the privacy policy says where the data go, and what allows it', () => {
  test.for([
    { country: 'DE', says: /im Europäischen Wirtschaftsraum\.$/u },
    { country: 'JP', transfer: 'adequacy', says: /: Japan\. .*Art\.\s45/u },
    { country: 'JP', transfer: 'clauses', says: /: Japan\. .*Art\.\s46.*Kopie/u },
    {
      country: 'US',
      transfer: 'adequacy',
      says: /Vereinigte Staaten\. .*Datenschutzrahmen EU-USA.*zertifiziert/u,
    },
    {
      country: 'US',
      transfer: 'clauses',
      says: /Vereinigte Staaten\. .*Standardvertragsklauseln/u,
    },
  ] as const)('$country $transfer', ({ says, ...hosting }) => {
    const place = serverPlace(hosting, 'de');
    expect(place && 'text' in place && place.text).toMatch(says);
  });

  test('a placeholder where the basis is missing, nothing where the country is', () => {
    expect(serverPlace({ country: 'US' }, 'de')).toEqual({
      missing: legalWords.de.transfer.unknown,
    });
    expect(serverPlace({}, 'de')).toBeUndefined();
  });

  test.for(locales)('no blank is left unfilled: %s', (locale) => {
    for (const transfer of ['adequacy', 'clauses'] as const) {
      for (const country of ['JP', 'US']) {
        expect(JSON.stringify(serverPlace({ country, transfer }, locale))).not.toMatch(/\{\w+\}/u);
      }
    }
  });
});
