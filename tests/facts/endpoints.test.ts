import { describe, expect, test } from 'vitest';
import {
  amazonSellers,
  marketplaceRegions,
  marketplaces,
} from '../../src/credentials/kinds/marketplaces.ts';
import { marketplaceHosts, spapiEndpoints } from '../../src/facts/endpoints.ts';
import { sellerCentralHosts } from '../../src/facts/hosts.ts';

test('every marketplace has its hosts, and no other country has', () => {
  expect(Object.keys(marketplaceHosts).sort()).toEqual(marketplaces.map(({ code }) => code).sort());
});

test('an open marketplace has a Seller Central', () => {
  const without = marketplaces.filter(
    ({ code }) =>
      marketplaceRegions[code] !== 'closed' && !('sellerCentral' in marketplaceHosts[code]),
  );
  expect(without).toEqual([]);
});

test('hosts are host names, without scheme and path', () => {
  const hosts = [
    ...Object.values(marketplaceHosts).flatMap((each) => Object.values(each)),
    ...Object.values(spapiEndpoints).map(({ host }) => host),
  ];
  expect(hosts.filter((host) => new URL(`https://${host}/`).hostname !== host)).toEqual([]);
});

describe('the two stores of the guides agree with the list of marketplaces', () => {
  test.for([
    { store: 'jp', code: 'JP' },
    { store: 'de', code: 'DE' },
  ] as const)('$store', ({ store, code }) => {
    expect(sellerCentralHosts[store].host).toBe(marketplaceHosts[code].sellerCentral);
  });
});

test("Amazon's own seller IDs are no marketplace IDs", () => {
  const listed = new Set<string>(marketplaces.map(({ id }) => id));
  expect(amazonSellers.filter(({ id }) => listed.has(id))).toEqual([]);
});
