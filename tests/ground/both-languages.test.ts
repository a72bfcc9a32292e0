import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertBothLanguages } from '../../src/integrations/both-languages.ts';

function docsWith(...files: readonly string[]): string {
  const docs = mkdtempSync(join(tmpdir(), 'docs-'));
  for (const file of files) {
    mkdirSync(dirname(join(docs, file)), { recursive: true });
    writeFileSync(join(docs, file), '');
  }
  return docs;
}

describe('a page in one language only stops the build', () => {
  test('both there: nothing to say', () => {
    expect(() => assertBothLanguages(docsWith('ja/faq.mdx', 'de/faq.mdx'))).not.toThrow();
  });

  test.for([
    {
      files: ['ja/faq.mdx', 'de/index.mdx', 'ja/index.mdx'],
      missing: 'src/content/docs/de/faq.mdx is missing',
    },
    {
      files: ['de/a/b.mdx', 'de/index.mdx', 'ja/index.mdx'],
      missing: 'src/content/docs/ja/a/b.mdx is missing',
    },
    // Another ending is another page.
    { files: ['ja/faq.md', 'de/faq.mdx'], missing: 'src/content/docs/de/faq.md is missing' },
  ])('$missing', ({ files, missing }) => {
    expect(() => assertBothLanguages(docsWith(...files))).toThrow(missing);
  });
});
