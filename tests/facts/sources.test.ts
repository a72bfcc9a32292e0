import { describe, expect, test } from 'vitest';
import { dates } from '../../src/facts/dates.ts';
import { durations } from '../../src/facts/durations.ts';
import { sellerCentralHosts } from '../../src/facts/hosts.ts';
import { labels } from '../../src/facts/labels.ts';
import { mwsAbilities } from '../../src/facts/mws-abilities.ts';
import { sources } from '../../src/facts/sources.ts';

const tables = { dates, durations, labels, mwsAbilities, sellerCentralHosts };

describe('every fact names a source that exists', () => {
  const rows = Object.entries<Readonly<Record<string, { sources: readonly string[] }>>>(
    tables,
  ).flatMap(([table, facts]) =>
    Object.entries(facts).map(([id, fact]) => ({ name: `${table}: ${id}`, ids: fact.sources })),
  );
  test.for(rows)('$name', ({ ids }) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !(id in sources))).toEqual([]);
  });
});

describe('every source can be opened and is dated', () => {
  test.for(Object.entries(sources).map(([id, source]) => ({ id, source })))('$id', ({ source }) => {
    expect(new URL(source.url).protocol).toMatch(/^https?:$/u);
    expect(source.seen).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(new Date(source.seen).getTime()).toBeLessThanOrEqual(Date.now());
  });

  test('no source stands twice', () => {
    const urls = Object.values(sources).map(({ url }) => url);
    expect(urls.length).toBe(new Set(urls).size);
  });
});

describe('every screen label is known in the language of a screen', () => {
  test.for(Object.entries(labels).map(([id, label]) => ({ id, label })))('$id', ({ label }) => {
    const languages = Object.entries(label).filter(([key]) => key !== 'sources');
    expect(languages.length).toBeGreaterThan(0);
    expect(languages.filter(([, words]) => String(words).trim() === '')).toEqual([]);
  });
});
