import { describe, expect, test } from 'vitest';
import { dates } from '../../src/facts/dates.ts';
import { hasBegun } from '../../src/facts/day.ts';
import { durations } from '../../src/facts/durations.ts';
import { marketplaceHostSources, spapiEndpointSources } from '../../src/facts/endpoints.ts';
import { errors } from '../../src/facts/errors.ts';
import { sellerCentralHosts } from '../../src/facts/hosts.ts';
import { labels } from '../../src/facts/labels.ts';
import { mails } from '../../src/facts/mails.ts';
import { menuPaths } from '../../src/facts/menu-paths.ts';
import { mwsAbilities } from '../../src/facts/mws-abilities.ts';
import { circulatingEndDates } from '../../src/facts/mws-timeline.ts';
import { numbers } from '../../src/facts/numbers.ts';
import { plans } from '../../src/facts/plans.ts';
import { roles } from '../../src/facts/roles.ts';
import { sharing } from '../../src/facts/sharing.ts';
import { amazonSources } from '../../src/facts/sources-amazon.ts';
import { germanSources } from '../../src/facts/sources-german.ts';
import { githubSources } from '../../src/facts/sources-github.ts';
import { japaneseSources } from '../../src/facts/sources-japanese.ts';
import { otherSources } from '../../src/facts/sources-other.ts';
import { sourceIds, sources } from '../../src/facts/sources.ts';

const tables = {
  dates,
  durations,
  numbers,
  labels,
  menuPaths,
  errors,
  mails,
  plans,
  roles,
  sharing,
  mwsAbilities,
  sellerCentralHosts,
  marketplaceHosts: { all: { sources: marketplaceHostSources } },
  spapiEndpoints: { all: { sources: spapiEndpointSources } },
};

describe('every fact names a source that exists', () => {
  const rows = Object.entries<Readonly<Record<string, { sources: readonly string[] }>>>(
    tables,
  ).flatMap(([table, facts]) =>
    Object.entries(facts).map(([id, fact]) => ({ name: `${table}: ${id}`, ids: fact.sources })),
  );
  test.for(rows)('$name', ({ ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length, 'a source stands twice').toBe(new Set(ids).size);
    expect(ids.filter((id) => !(id in sources))).toEqual([]);
  });
});

test('a wrong end date of MWS names who tells it, unless no source may be cited for it', () => {
  const silent = Object.values(circulatingEndDates).filter(({ saidBy }) => saidBy.length === 0);
  expect(silent.map(({ stage }) => stage)).toEqual(['none']);
});

describe('every source can be opened and is dated', () => {
  test.for(Object.entries(sources).map(([id, source]) => ({ id, source })))('$id', ({ source }) => {
    expect(new URL(source.url).protocol).toMatch(/^https?:$/u);
    expect(source.seen).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(hasBegun(source.seen)).toBe(true);
    expect(source.title.trim()).not.toBe('');
  });

  test('no source stands twice', () => {
    const urls = Object.values(sources).map(({ url }) => url.replace(/\/$/u, ''));
    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
  });

  test('no id stands in two of the tables', () => {
    const parts = [amazonSources, githubSources, japaneseSources, germanSources, otherSources];
    const ids = parts.flatMap((part) => Object.keys(part));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.sort()).toEqual([...sourceIds].sort());
  });
});
