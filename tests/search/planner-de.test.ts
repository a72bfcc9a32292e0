import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/search/engine/open-engine.ts';
import { openSmallIndex, slugsFor } from './small-index.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openSmallIndex(
    [
      {
        slug: 'token',
        title: 'Was ist das Händlertoken?',
        sections: [
          {
            title: 'Wo steht es?',
            text: 'Händler finden es im Konto. Ein Token ist kein Passwort.',
          },
        ],
      },
      {
        slug: 'seller',
        title: 'Verkäufer-ID',
        sections: [{ title: 'Im Verkäuferkonto', text: 'Die Nummer steht im Konto.' }],
      },
      {
        slug: 'renew',
        title: 'Autorisierung erneuern',
        sections: [{ title: 'Nach dem Ablauf', text: 'Seller Central zeigt das Datum.' }],
      },
      {
        slug: 'closed',
        title: 'Die Abschaltung von MWS',
        sections: [{ title: 'Größe und Maß', text: 'Der Zugriff endet.' }],
      },
      {
        slug: 'errors',
        title: 'Fehlermeldungen',
        sections: [
          {
            title: 'MD1000',
            text: 'Access to requested resource is denied. invalid_grant, SP-API',
          },
        ],
      },
    ],
    'de',
  );
}, 60_000);

const reasons = {
  'umlauts written out, lost or decomposed': [
    ['Haendlertoken', 'token'],
    ['Handlertoken', 'token'],
    ['Verka\u0308ufer-ID', 'seller'],
    ['Grösse', 'closed'],
    ['GROESSE', 'closed'],
  ],
  'a compound taken apart or put together': [
    ['Händler Token', 'token'],
    ['Händler-Token', 'token'],
    ['VerkäuferID', 'seller'],
    ['Verkäufer ID', 'seller'],
    ['Sellercentral', 'renew'],
    ['SPAPI', 'errors'],
    ['SP API', 'errors'],
  ],
  'a compound that no page has, made of words that pages have': [['Händlerkonto', 'token']],
  'another form of the word': [
    ['Händlertokens', 'token'],
    ['autorisieren', 'renew'],
    ['autorisiert', 'renew'],
    ['erneuert', 'renew'],
    ['abgeschaltet', 'closed'],
    ['abgelaufen', 'renew'],
  ],
  misspellings: [
    ['Händlertocken', 'token'],
    ['authorisieren', 'renew'],
    ['Verkäfuer', 'seller'],
    ['Seller Centrel', 'renew'],
    ['Autorisirung', 'renew'],
  ],
  'half a word': [['Autorisieru', 'renew']],
  'error strings': [
    ['MD1000', 'errors'],
    ['"Access to requested resource is denied"', 'errors'],
    ['invalid_grant', 'errors'],
  ],
} as const;

describe.for(Object.entries(reasons))('%s', ([, rows]) => {
  test.for(rows.map(([query, slug]) => ({ query, slug })))('$query', async ({ query, slug }) => {
    expect((await slugsFor(query, engine))[0]).toBe(slug);
  });
});

describe('words of another subject find nothing', () => {
  test.for(['Wetter', 'Kuchenrezept', 'Post'])('%s', async (query) => {
    expect(await slugsFor(query, engine)).toEqual([]);
  });
});

test('a repaired word is told', async () => {
  const { terms } = await engine.plan('Verkäfuer eBay');
  expect(terms.map(({ typed, repaired }) => [typed, repaired])).toEqual([
    ['verkäfuer', 'Verkäufer'],
    ['ebay', undefined],
  ]);
});
