import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import tseslint from 'typescript-eslint';
import { importBoundaries } from '../import-boundaries.mjs';

const linter = new Linter();
const config = [
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
  { plugins: { '@typescript-eslint': tseslint.plugin } },
  ...importBoundaries,
] as Linter.Config[];

/** What lint says to a line in a file of src/. */
const complaints = (file: string, line: string) =>
  linter.verify(line, config, `src/${file}`).map(({ message }) => message);

describe('an arrow that points up is told', () => {
  test.for([
    ['text/kana.ts', "import { hasBegun } from '../facts/day.ts';"],
    ['text/kana.ts', "export { hasBegun } from '../facts/day.ts';"],
    ['text/kana.ts', "void import('../facts/day.ts');"],
    ['text/kana.ts', "import { load } from 'cheerio';"],
    ['text/kana.ts', "import { readFileSync } from 'node:fs';"],
    ['facts/day.ts', "import { hasBegun } from '~/facts/day.ts';"],
    ['facts/day.ts', 'document.title = "";'],
    ['terms/values.ts', "import { inspect } from '../credentials/inspect.ts';"],
    ['terms/values.ts', "void import('../credentials/inspect.ts');"],
    ['credentials/kinds/asin.ts', "import { locales } from '../../locales.ts';"],
    ['search/engine/rank.ts', "import { readPage } from '../build/read-page.ts';"],
    ['search/build/places.ts', "import { site } from '../../config/site.ts';"],
    ['search/interface/dialog.ts', "void import('../engine/rank.ts');"],
    ['publishing/llms.ts', "import { fields } from '../search/page-data.ts';"],
    ['config/site.ts', "import { robotsText } from '../publishing/robots-text.ts';"],
  ] as const)('%s: %s', ([file, line]) => {
    expect(complaints(file, line)).toHaveLength(1);
  });
});

describe('an arrow that points down is none', () => {
  test.for([
    ['terms/values.ts', "import type { KindId } from '../credentials/kinds/index.ts';"],
    ['credentials/kinds/asin.ts', "import type { Kind } from '../types.ts';"],
    ['search/engine/rank.ts', "import { fields } from '../page-data.ts';"],
    ['search/interface/dialog.ts', "void import('../../terms/index.ts');"],
    ['publishing/llms.ts', "import { readFileSync } from 'node:fs';"],
    ['config/site.ts', "void import('../site.config.ts');"],
  ] as const)('%s: %s', ([file, line]) => {
    expect(complaints(file, line)).toEqual([]);
  });
});
