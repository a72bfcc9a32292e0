import { describe, expect, test } from 'vitest';
import { indexLabels, matchLabel } from '../../src/components/tools/label-match.ts';
import {
  allNames,
  labelledSteps,
  labelledValues,
} from '../../src/components/tools/label-values.ts';
import { looksLikeValue } from '../../src/components/tools/looks-like-value.ts';
import { kinds } from '../../src/credentials/kinds/index.ts';
import { evidence } from '../../src/credentials/kinds/evidence.ts';
import type { KindId } from '../../src/credentials/kinds/index.ts';
import { meaningsOf } from '../../src/terms/ambiguous.ts';
import { valueTerms } from '../../src/terms/values.ts';
import { labelCases, spellings } from './labels.ts';

const values = labelledValues('ja');
const index = indexLabels([
  ...values.map(({ id, names }) => ({ id, names, isValue: true })),
  ...labelledSteps.map((id) => ({ id, names: allNames(id), isValue: false })),
]);
const meaning = (label: string) => [...matchLabel(label, index).ids].sort();

describe.for(labelCases)('leads to $means', ({ means, labels }) => {
  test.for(labels)('%s', (label) => {
    expect(meaning(label)).toEqual([...means].sort());
  });
});

describe('however it is typed', () => {
  test.for(spellings)('%s: %s', ([typed, means]) => {
    expect(meaning(typed)).toEqual([means]);
  });
});

describe('knows every name of the table of terms', () => {
  const names = values.flatMap(({ id, names: all }) => all.map((name) => ({ id, name })));
  test.for(names)('$name: $id', ({ id, name }) => {
    const match = matchLabel(name, index);
    expect(match.likeness).toBe('same');
    expect(match.ids).toContain(id);
    // Where the table of terms sees several values, so does the finder.
    for (const other of meaningsOf(name).filter((term) => term in valueTerms)) {
      expect(match.ids).toContain(other);
    }
  });

  test('and every value of it', () => {
    expect(values.map(({ id }) => id).sort()).toEqual(Object.keys(valueTerms).sort());
  });
});

describe('says that it does not know', () => {
  test.for(['', '   ', '!!!', 'Passwort', 'パスワード', 'E-Mail', 'ID', 'xyzzy', '🙂'])(
    '"%s"',
    (label) => {
      expect(matchLabel(label, index)).toEqual({ likeness: 'none', name: '', ids: [] });
    },
  );

  test('ten thousand characters', () => {
    expect(matchLabel('あいう'.repeat(3334), index).likeness).toBe('none');
  });
});

describe('a value in place of a label is seen', () => {
  const seen: readonly KindId[] = [
    ...([
      'mws-auth-token',
      'seller-id',
      'developer-id',
      'marketplace-id',
      'refresh-token',
    ] as const),
    ...(['access-token', 'lwa-client-id', 'lwa-client-secret', 'spapi-app-id'] as const),
    ...(['lwa-app-id', 'restricted-data-token', 'uuid'] as const),
  ];
  test.for(seen)('%s', (kind) => {
    expect(kinds[kind].id).toBe(kind);
    const [example = ''] = evidence[kind].examples;
    expect(looksLikeValue(example)).toBe(true);
    expect(looksLikeValue(`　${example} `)).toBe(true);
  });

  const labels = labelCases.flatMap((row) => row.labels);
  test.for([...labels, ...values.flatMap(({ names }) => names)])('but not in %s', (label) => {
    expect(looksLikeValue(label)).toBe(false);
  });
});
