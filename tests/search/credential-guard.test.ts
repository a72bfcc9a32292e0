import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/credentials/kinds/evidence.ts';
import type { KindId } from '../../src/credentials/kinds/index.ts';
import { kinds } from '../../src/credentials/kinds/index.ts';
import { pastedCredential } from '../../src/search/interface/credential-guard.ts';
import { languages, readQueries } from './queries.ts';

const kept = (Object.keys(kinds) as KindId[]).filter(
  (id) => kinds[id].secrecy !== 'public' && id !== 'email',
);

describe('a value that is not public is no query', () => {
  test.for(kept)('%s', async (id) => {
    for (const example of evidence[id].examples) {
      if (example.length < 16) continue;
      expect(await pastedCredential(example, 'de'), example.slice(0, 12)).toBeDefined();
    }
  });
});

test('no labelled query is taken for a value', async () => {
  for (const language of languages) {
    for (const { q } of readQueries(language)) {
      expect(await pastedCredential(q, language), q).toBeUndefined();
    }
  }
});

test.for([
  'SignatureDoesNotMatch 認可コード',
  'InvalidAccessKeyId Zugriffsschlüssel',
  'Autorisierungscode MissingParameterValue',
  'client secret InvalidClientTokenId',
])('the name of an error beside a label is a query: %s', async (query) => {
  for (const language of languages) {
    expect(await pastedCredential(query, language)).toBeUndefined();
  }
});

test.for(['MissingAuthenticationToken', 'SignatureDoesNotMatch'])(
  'the name of an error alone is a query: %s',
  async (query) => {
    expect(await pastedCredential(query, 'ja')).toBeUndefined();
  },
);

test('random letters of that length are a code, whatever their capitals', async () => {
  expect(await pastedCredential('ANdmXqpCmqWhJeyZdbHx', 'ja')).toBeDefined();
});
